package id.pantauopd.content;

/** Names what a reader mostly gains from a post; definitions and borderline rules in docs/methodology/content.md. */
public enum ContentClass {
    CAPAIAN_KINERJA(0),
    LAYANAN_INFORMASI(1),
    KEGIATAN_PROGRAM(2),
    SEREMONIAL(3),
    TANGGAPAN_ADUAN(4),
    KEBENCANAAN_DARURAT(5),
    LAINNYA(6);

    /** Place of the class in a row of weights; the file of weights relies on it. */
    private final int column;

    ContentClass(int column) {
        this.column = column;
    }

    int column() {
        return column;
    }
}
