package id.pantauopd.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds dates and numbers of readers in the words that Indonesian sites print beside their news. */
final class PageWords {
    private static final int SEARCHED = 5_000;
    private static final int LONGEST_LINE = 120;
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{1,2}[ /.-](?:[A-Za-z]{3,9}|\\d{1,2})[ /.,-]{1,2}\\d{4}|\\d{4}-\\d{2}-\\d{2})"
                    + "(?:[ T,|-]{1,5}(?:(?:pukul|jam) )?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?: ?WITA| ?WIB| ?WIT)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final String COUNT = "(\\d[\\d.,]{0,14}+(?: ?(?:ribu|rb|juta|jt|k)\\b)?)";
    private static final Pattern WORD_THEN_VIEWS = Pattern.compile(
            "\\b(?:dibaca|dilihat|hits|views?)\\W{0,3}" + COUNT + "(?! ?(?:menit|detik|min))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VIEWS_THEN_WORD =
            Pattern.compile(COUNT + " ?(?:kali|x)? ?(?:dibaca|dilihat|pembaca|views?)\\b", Pattern.CASE_INSENSITIVE);

    private PageWords() {}

    /** The first date in a line that may say more than the date. */
    static Optional<String> date(String line) {
        Matcher date = DATE.matcher(cut(line));
        return date.find() ? Optional.of(date.group()) : Optional.empty();
    }

    /** How often something was read: "dibaca 1.234 kali", "Dilihat 87x", "90 kali dibaca". */
    static Optional<String> views(String text) {
        String line = cut(text);
        // The word first: in "20 November 2026 dibaca 90 kali" the year is no number of readers.
        return Stream.of(WORD_THEN_VIEWS, VIEWS_THEN_WORD)
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).replaceAll("[.,]+$", ""))
                .findFirst();
    }

    /** The same within an element, in its smallest part that says so: texts of neighbours make no number together. */
    static Optional<String> views(Element element) {
        List<Element> parts = new ArrayList<>(element.getAllElements());
        Collections.reverse(parts);
        return parts.stream()
                .map(PageWords::spaced)
                .filter(text -> text.length() <= LONGEST_LINE)
                .flatMap(text -> views(text).stream())
                .findFirst();
    }

    /** The text of an element with a blank between any two of its parts. */
    static String spaced(Element element) {
        StringJoiner text = new StringJoiner(" ");
        element.nodeStream(TextNode.class).forEach(node -> {
            if (!node.isBlank()) {
                text.add(node.text().strip());
            }
        });
        return text.toString();
    }

    private static String cut(String text) {
        return text.length() <= SEARCHED ? text : text.substring(0, SEARCHED);
    }
}
