package id.pantauopd.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpamRuleTest {
    private final ContentClassifier classifier = new ContentClassifier();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Situs Slot Gacor Hari Ini Gampang Maxwin",
                "SL0T G4COR server thailand deposit pulsa tanpa potongan",
                "\ud835\udde6\ud835\udddf\ud835\udde2\ud835\udde7 gac\u200bor link alternatif naga88",
                "Daftar bandar togel online terpercaya hongkong",
                "RTP live mahjong ways scatter hitam",
                "Jual cytotec asli, obat aborsi viagra cialis",
                "kudamas4d: login dan bonus new member"
            })
    void plantedAdvertisingIsFound(String text) {
        Classification answer = classifier.classify(text);

        assertThat(answer.spam()).as("%s", answer).isTrue();
        assertThat(answer.contentClass()).isEqualTo(ContentClass.LAINNYA);
        assertThat(answer.signs()).isNotEmpty().allMatch(sign -> sign.kind() == Sign.Kind.SPAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Diskominfo Blokir 120 Situs Judi Slot",
                "Bupati Ingatkan ASN Bahaya Judi Online dan Slot",
                "Polres Tangkap Bandar Togel di Pasar Lama",
                "Pendaftaran Online Beasiswa: Login di Situs Resmi",
                "Sosialisasi Pencegahan Judi Daring dan Pinjol bagi Pelajar",
                "Bonus Demografi dan Deposit Daerah di Bank Sumsel",
                "Pengumuman CPNS 2026: 77 formasi",
                "Lomba Domino HUT RI, Daftar ke Panitia"
            })
    void textAboutGamblingOrWithOneOfItsWordsIsNot(String text) {
        assertThat(classifier.classify(text).spam()).isFalse();
    }
}
