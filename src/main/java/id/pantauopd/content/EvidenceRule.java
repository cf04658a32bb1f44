package id.pantauopd.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a performance post carries evidence (indicator K3): a figure together with a period, or a link to a
 * document.
 */
public final class EvidenceRule {
    private static final int MOST_CHARACTERS = 20_000;
    private static final String MONTH =
            "januari|jan|februari|pebruari|feb|maret|mar|april|apr|mei|juni|jun|juli|jul|agustus|agu|agt"
                    + "|september|sept|sep|oktober|okt|november|nopember|nov|desember|des";
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:(?:19|20)\\d{2}(?:\\s*[-/\u2013]\\s*(?:19|20)?\\d{2})?"
                    + "|\\d{1,2}[/-]\\d{1,2}[/-](?:20)?\\d{2}"
                    + "|(?:triwulan|semester|caturwulan|tw)\\s*(?:i{1,3}|iv|[1-4]|pertama|kedua|ketiga|keempat)"
                    + "|(?:\\d{1,2}\\s+)?(?:" + MONTH + ")"
                    + "|(?:bulan|tahun|pekan|minggu|semester|triwulan) (?:ini|lalu)"
                    + "|h[-+]\\d{1,2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\d[\\d.,]*+(?![\\p{L}])");
    /** Numbers that only name something: of an article, an anniversary, a neighbourhood, a clock, a phone. */
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:nomor|no\\.?|pasal|ke|hut|rt|rw|pukul|jam|jalan|jl\\.?|telp\\.?|wa|tel|km|gang|blok|kelas|tipe|type"
                    + "|lantai)\\s*[-:.]?\\s*\\d[\\d.,:-]*+|\\+?\\d{9,}|\\bke-\\s*\\d+|\\b\\d{1,2}[.:]\\d{2}\\s*(?:wib|wita|wit)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DOCUMENT = Pattern.compile(
            "https?://[^\\s\"'<>]{0,400}?(?:\\.(?:pdf|docx?|xlsx?|csv|ods|odt|pptx?)(?=[?#\\s)\"'<>,;.]|$)"
                    + "|(?:drive|docs)\\.google\\.com/(?:file|document|spreadsheets|presentation)\\b"
                    + "|/wp-content/uploads/[^\\s\"'<>]*?\\.(?:pdf|xlsx?)\\b)",
            Pattern.CASE_INSENSITIVE);

    private EvidenceRule() {}

    /** Whether the text has a number and a period, the period's own digits not counted, or links a document. */
    public static boolean holds(String text) {
        String read = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        if (DOCUMENT.matcher(read).find()) {
            return true;
        }
        String figures = NAME.matcher(read.replaceAll("https?://\\S++", " ")).replaceAll(" ");
        Matcher period = PERIOD.matcher(figures);
        return period.find() && NUMBER.matcher(period.replaceAll(" ")).find();
    }
}
