package id.pantauopd.demo;

import id.pantauopd.agency.AgencyKind;
import id.pantauopd.agency.PeerGroup;
import java.util.List;

/**
 * Describes one agency of the fictional regency.
 *
 * @param words the file of words of its field
 * @param mix what it writes about
 * @param rhythm when it writes
 */
record Office(
        String slug,
        String name,
        String shortName,
        AgencyKind kind,
        PeerGroup peers,
        String commission,
        String words,
        Mix mix,
        Rhythm rhythm) {

    static Office fromRow(List<String> row) {
        return new Office(
                row.get(0),
                row.get(1),
                row.get(2),
                AgencyKind.valueOf(row.get(3)),
                PeerGroup.valueOf(row.get(4)),
                row.get(5),
                row.get(6),
                Mix.valueOf(row.get(7)),
                Rhythm.valueOf(row.get(8)));
    }

    /** The same office with the rhythm and the stories of its video channel. */
    Office inVideos() {
        return new Office(
                "video-" + slug, name, shortName, kind, peers, commission, words, Mix.ORDINARY, Rhythm.WEEKLY);
    }

    /** Whether the registry knows its channels. */
    boolean isRegistered() {
        return !slug.equals(Regency.UNREGISTERED);
    }

    /** The key of the registry. */
    String code() {
        return slug + "-contoh-bahari";
    }

    String fullName() {
        return name.endsWith("Contoh Bahari") ? name : name + " Kabupaten Contoh Bahari";
    }

    /** Its head, by function and never by a person's name. */
    String head() {
        return switch (kind) {
            case KECAMATAN -> "Camat " + name.substring("Kecamatan ".length());
            case RSUD -> "Direktur " + name;
            case INSPEKTORAT -> "Inspektur Daerah";
            case SEKRETARIAT -> slug.endsWith("setda") ? "Sekretaris Daerah" : "Sekretaris DPRD";
            case DINAS, BADAN, SATUAN, KELURAHAN, BAGIAN, UPT, PUSKESMAS, LAINNYA -> "Kepala " + name;
        };
    }
}
