package id.pantauopd.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guesses which column of the registry a heading means, from words that lists of agencies use. */
final class HeadingWords {
    private static final Map<String, List<String>> WORDS = words();

    private HeadingWords() {}

    /** The registry column, exactly named or by one of its everyday words; empty when the heading says nothing. */
    static Optional<String> column(String heading) {
        String bare = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return WORDS.entrySet().stream()
                .filter(column -> column.getKey().replace("_", "").equals(bare)
                        || column.getValue().contains(bare))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "region_code", List.of("wilayah", "kodewilayah", "kabupaten", "kabupatenkota", "daerah", "kodedaerah"));
        words.put("agency_code", List.of("kode", "kodeopd", "idopd", "kodeskpd", "kodeinstansi", "code"));
        words.put(
                "agency_name",
                List.of(
                        "nama",
                        "namaopd",
                        "opd",
                        "instansi",
                        "namainstansi",
                        "skpd",
                        "namaskpd",
                        "perangkatdaerah",
                        "namaperangkatdaerah",
                        "dinas",
                        "organisasi",
                        "agency",
                        "name",
                        "organization"));
        words.put("agency_short_name", List.of("singkatan", "namasingkat", "namapendek", "akronim", "shortname"));
        words.put("kind", List.of("bentuk", "jenis", "jenisopd", "bentukopd", "jenisinstansi", "type"));
        words.put("peer_group", List.of("kelompok", "kelompoksejenis", "kelompokpembanding", "group"));
        words.put("commission", List.of("komisi", "komisimitra", "mitra", "mitrakomisi", "komisidprd"));
        words.put("website", List.of("situs", "situsopd", "laman", "web", "websiteresmi", "websiteopd", "situsresmi"));
        words.put(
                "platform", List.of("kanal", "media", "mediasosial", "medsos", "jeniskanal", "jenismedia", "channel"));
        words.put("handle", List.of("akun", "namaakun", "username", "user", "namapengguna", "account"));
        words.put(
                "url",
                List.of(
                        "alamat",
                        "tautan",
                        "link",
                        "alamaturl",
                        "alamatakun",
                        "halaman",
                        "htmlurl",
                        "address",
                        "linkakun"));
        words.put(
                "feed_url",
                List.of("umpan", "rss", "feed", "alamatumpan", "xmlurl", "rssurl", "urlrss", "linkrss", "atom"));
        words.put("official_since", List.of("resmisejak", "sejak", "tanggalresmi", "tanggal", "since"));
        return words;
    }
}
