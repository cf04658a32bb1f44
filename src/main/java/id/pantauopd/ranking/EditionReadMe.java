package id.pantauopd.ranking;

import java.util.Locale;

/** Writes what a bundle says of itself, Indonesian first. */
final class EditionReadMe {
    private EditionReadMe() {}

    static String of(EditionFiles files) {
        EditionTerms terms = files.terms();
        return String.format(
                Locale.ROOT,
                """
                PANTAU OPD, EDISI %1$d
                Wilayah %2$s, periode %3$s, pekan %4$s, metode %5$s, benih %6$d
                Lisensi CC BY 4.0

                Isi bundel
                  parameters.json  apa yang dihitung: wilayah, pekan, benih, dan seluruh metodologi
                  agencies.csv     perangkat daerah yang dinilai
                  channels.csv     kanal mereka, dengan keadaan verifikasinya saat itu
                  days.csv         tiap kanal, satu huruf per hari: O ada unggahan, E kosong, B diblokir, F gagal, . tidak wajib,
                                   X dikeluarkan bagi semua (hari luar biasa atau platform beku)
                  posts.csv        setiap unggahan: nomor, kanal, hari, dihitung atau tidak, SHA-256 isinya
                  norms.csv        unggahan yang diminta tiap pekan
                  ranking.json     hasil: skor dengan semua bagiannya, pita peringkat, golongan, kepekaan
                  changes.json     hanya pada koreksi: apa yang berubah
                  SHA256SUMS       daftar jumlah-periksa; sidik edisi adalah SHA-256 dari daftar ini

                Memeriksa sendiri, tanpa basis data asalnya
                  sha256sum -c SHA256SUMS
                  java -jar pantau-opd.jar verify-edition --bundle edisi-%1$d.zip

                ---
                PANTAU OPD, EDITION %1$d
                Everything that the figures follow from is in these files: the weeks are summed from days.csv and posts.csv,
                scored by parameters.json and ranked 1,000 times from the seed. The command above does it again and compares
                byte for byte with ranking.json.
                """,
                terms.number(),
                terms.regionCode(),
                terms.period(),
                terms.weeks(),
                terms.methodology().version(),
                terms.seed());
    }
}
