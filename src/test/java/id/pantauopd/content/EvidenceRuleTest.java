package id.pantauopd.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Realisasi PAD Rp 12,4 miliar pada 2025",
                "Serapan anggaran 47,6 persen hingga Juli",
                "Sebanyak 1.200 akta terbit selama Triwulan III",
                "Angka stunting turun 3 persen tahun ini",
                "Pada 13/11/2025 tercatat 45 pelanggaran",
                "Tahun 2024-2025 dibangun 12 km jalan",
                "Sampai semester I, 80% pekerjaan rampung"
            })
    void figureWithAPeriodIsEvidence(String text) {
        assertThat(EvidenceRule.holds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ppid.contoh.go.id/berkas/lkjip.pdf",
                "Unduh di https://contoh.go.id/a.xlsx?v=2, terima kasih",
                "Laporan: https://drive.google.com/file/d/abc/view"
            })
    void linkToADocumentIsEvidence(String text) {
        assertThat(EvidenceRule.holds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bupati raih penghargaan",
                "Sebanyak 1.200 akta terbit",
                "Peringatan HUT ke-23 pada 12 Maret 2026",
                "Tahun 2025 penuh prestasi",
                "Berdasarkan Peraturan Nomor 14 Tahun 2022",
                "Hubungi 081234567890 bulan ini",
                "Acara pukul 09.00 WIB, Maret 2026",
                "https://contoh.go.id/berita/2025/11/capaian-90",
                "https://contoh.go.id/pdf"
            })
    void figureOrPeriodAloneAndNumbersThatOnlyNameAreNot(String text) {
        assertThat(EvidenceRule.holds(text)).isFalse();
    }

    @Test
    void longTextIsReadInBoundedTime() {
        assertThat(EvidenceRule.holds("https://" + "a".repeat(200_000))).isFalse();
    }
}
