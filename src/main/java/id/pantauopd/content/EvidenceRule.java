package id.pantauopd.content;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final String QUARTER = "triwulan|semester|caturwulan|tw";
    private static final String SPAN = "bulan|tahun|pekan|minggu|semester|triwulan";
    private static final WordPattern PERIOD = new WordPattern(
            "(?:(?:19|20)\\d{2}(?:\\s*[-/\u2013]\\s*(?:19|20)?\\d{2})?"
                    + "|\\d{1,2}[/-]\\d{1,2}[/-](?:20)?\\d{2}"
                    + "|(?:" + QUARTER + ")\\s*(?:i{1,3}|iv|[1-4]|pertama|kedua|ketiga|keempat)"
                    + "|(?:\\d{1,2}\\s+)?(?:" + MONTH + ")"
                    + "|(?:" + SPAN + ") (?:ini|lalu)"
                    + "|h[-+]\\d{1,2})\\b",
            firstWordsOfPeriods());
    private static final Pattern NUMBER = Pattern.compile("\\d(?<![\\p{L}\\p{N}]\\d)[\\d.,]*+(?![\\p{L}])");
    private static final String NAMING =
            "nomor|no|pasal|ke|hut|rt|rw|pukul|jam|jalan|jl|telp|wa|tel|km|gang|blok|kelas" + "|tipe|type|lantai";
    /** Numbers that only name something: of an article, an anniversary, a neighbourhood, a clock, a phone. */
    private static final WordPattern NAME = new WordPattern(
            "(?:" + NAMING + ")\\.?\\s*[-:.]?\\s*\\d[\\d.,:-]*+|\\d{9,}|\\d{1,2}[.:]\\d{2}\\s*(?:wib|wita|wit)\\b",
            words(NAMING));

    private static final Pattern LINK = Pattern.compile("https?://\\S++");
    private static final Pattern DOCUMENT = Pattern.compile(
            "https?://[^\\s\"'<>]{0,400}?(?:\\.(?:pdf|docx?|xlsx?|csv|ods|odt|pptx?)(?=[?#\\s)\"'<>,;.]|$)"
                    + "|(?:drive|docs)\\.google\\.com/(?:file|document|spreadsheets|presentation)\\b"
                    + "|/wp-content/uploads/[^\\s\"'<>]*?\\.(?:pdf|xlsx?)\\b)");

    private EvidenceRule() {}

    /** Whether the text has a number and a period, the period's own digits not counted, or links a document. */
    public static boolean holds(String text) {
        String read =
                (text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text).toLowerCase(Locale.ROOT);
        boolean links = read.contains("http");
        if (links && DOCUMENT.matcher(read).find()) {
            return true;
        }
        String figures = NAME.without(links ? LINK.matcher(read).replaceAll(" ") : read);
        String others = PERIOD.without(figures);
        return !others.equals(figures) && NUMBER.matcher(others).find();
    }

    private static Set<String> words(String alternatives) {
        return Set.copyOf(Arrays.asList(alternatives.split("\\|")));
    }

    /** A quarter's Roman figure may follow without a space. */
    private static Set<String> firstWordsOfPeriods() {
        Set<String> first = new HashSet<>(words(MONTH + "|" + SPAN + "|h"));
        for (String quarter : words(QUARTER)) {
            for (String figure : List.of("", "i", "ii", "iii", "iv", "pertama", "kedua", "ketiga", "keempat")) {
                first.add(quarter + figure);
            }
        }
        return Set.copyOf(first);
    }
}
