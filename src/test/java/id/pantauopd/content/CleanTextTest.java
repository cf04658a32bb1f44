package id.pantauopd.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void footerTagsMentionsAndAddressesAreTakenOut() {
        String text = CleanText.of("""
                Pelatihan tenun di Toboali #BanggaMelayani @dinas.contoh
                Baca di https://contoh.go.id/a?b=1
                \ud83d\udcde Hubungi kami: 0812-0000-0000
                Instagram: @dinascontoh
                """);

        assertThat(text).contains("Pelatihan tenun di Toboali").contains("Baca di");
        assertThat(text).doesNotContain("BanggaMelayani", "dinas.contoh", "https", "0812", "Instagram", "contoh.go.id");
    }

    @Test
    void firstLineIsNeverAFooter() {
        assertThat(CleanText.of("Hubungi kami: layanan pengaduan dibuka")).contains("layanan pengaduan dibuka");
    }

    @Test
    void signsWithAMeaningBecomeWords() {
        assertThat(CleanText.of("Gubernur: 80% rampung?"))
                .isEqualTo("Gubernur titikdua 80 persen  rampung tandatanya ");
    }

    @Test
    void plainHeadlineStaysAsItIs() {
        assertThat(CleanText.of("Bupati Lantik Pejabat")).isEqualTo("Bupati Lantik Pejabat");
    }
}
