package id.pantauopd.testing;

import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Precision;
import id.pantauopd.reader.ReadPost.Stamp;
import java.net.URI;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents posts that differ enough not to be taken for one another. */
public final class SamplePosts {
    private static final List<String> DEEDS = List.of(
            "Membuka layanan pemeriksaan gratis di",
            "Menyerahkan bantuan bibit kepada warga",
            "Menyelesaikan perbaikan jalan lingkungan di",
            "Menggelar rapat evaluasi triwulan bersama perangkat",
            "Melatih kader posyandu dari",
            "Menerbitkan kartu identitas anak di sekolah dasar",
            "Meninjau saluran irigasi sepanjang",
            "Menutup pendaftaran beasiswa tahap kedua untuk pelajar",
            "Mengangkut sampah liar dari tepi sungai",
            "Mengumumkan jadwal pemadaman dan perawatan pompa air");
    private static final List<String> PLACES = List.of(
            "Desa Air Putih",
            "Desa Muara Dua",
            "Kelurahan Pasir Panjang",
            "Desa Simpang Rimba",
            "Desa Batu Betumpang",
            "Kelurahan Tanjung Ketapang",
            "Desa Sungai Selan",
            "Desa Bukit Terap",
            "Dusun Limau Manis",
            "Desa Pergam");
    private static final List<String> MORE = List.of(
            "Warga cukup membawa kartu tanda penduduk dan kartu keluarga asli.",
            "Kegiatan ini melanjutkan program tahun lalu yang menjangkau delapan kecamatan.",
            "Anggaran berasal dari APBD perubahan dan diawasi inspektorat.",
            "Pengaduan dapat disampaikan lewat nomor layanan pada jam kerja.",
            "Capaian triwulan ini naik dibanding periode yang sama tahun sebelumnya.",
            "Antrean dibatasi seratus nomor setiap hari agar pelayanan tetap nyaman.",
            "Petugas lapangan akan kembali pekan depan untuk memeriksa hasilnya.",
            "Hasil uji laboratorium diumumkan terbuka di papan informasi kantor.");

    private SamplePosts() {}

    public static ReadPost post(String agency, String id, Instant at, Random random) {
        int people = 20 + random.nextInt(900);
        String title = one(DEEDS, random) + " " + one(PLACES, random) + ", " + people + " warga terlayani";
        String text = agency + " mencatat " + people + " warga hadir. " + one(MORE, random) + " " + one(MORE, random)
                + " Nomor kegiatan " + Long.toString(random.nextLong() >>> 20, 36) + " oleh "
                + Long.toString(random.nextLong() >>> 20, 36) + " dan " + Long.toString(random.nextLong() >>> 20, 36)
                + ".";
        return new ReadPost(
                id,
                List.of("alias-" + id),
                URI.create("https://opd.example.go.id/berita/" + id),
                title,
                text,
                new Stamp(at, at.toString(), Precision.SECOND, true),
                null,
                "Humas " + agency,
                List.of(),
                random.nextInt(3) == 0
                        ? List.of()
                        : List.of(Figure.exact(Metric.COMMENT, random.nextInt(60), "slash:comments")),
                HexFormat.of().formatHex(SampleRegency.Hashes.sha256(id + title)),
                Set.of());
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
