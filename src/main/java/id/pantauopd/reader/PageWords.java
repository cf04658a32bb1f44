package id.pantauopd.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and numbers of readers in the words that Indonesian sites print beside their news. */
final class PageWords {
    private static final int SEARCHED = 5_000;
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{1,2}[ /.-](?:[A-Za-z]{3,9}|\\d{1,2})[ /.,-]{1,2}\\d{4}|\\d{4}-\\d{2}-\\d{2})"
                    + "(?:[ T,|-]{1,5}(?:(?:pukul|jam) )?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?: ?WITA| ?WIB| ?WIT)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final String COUNT = "(\\d[\\d.,]{0,14}+(?: ?(?:ribu|rb|juta|jt|k)\\b)?)";
    private static final Pattern VIEWS = Pattern.compile(
            "\\b(?:dibaca|dilihat|hits|views?)\\W{0,3}" + COUNT + "(?! ?(?:menit|detik|min))|" + COUNT
                    + " ?(?:kali|x)? ?(?:dibaca|dilihat|pembaca|views?)\\b",
            Pattern.CASE_INSENSITIVE);

    private PageWords() {}

    /** The first date in a line that may say more than the date. */
    static Optional<String> date(String line) {
        Matcher date = DATE.matcher(cut(line));
        return date.find() ? Optional.of(date.group()) : Optional.empty();
    }

    /** How often something was read: "dibaca 1.234 kali", "Dilihat 87x", "90 kali dibaca". */
    static Optional<String> views(String text) {
        Matcher views = VIEWS.matcher(cut(text));
        return views.find()
                ? Optional.of((views.group(1) != null ? views.group(1) : views.group(2)).replaceAll("[.,]+$", ""))
                : Optional.empty();
    }

    private static String cut(String text) {
        return text.length() <= SEARCHED ? text : text.substring(0, SEARCHED);
    }
}
