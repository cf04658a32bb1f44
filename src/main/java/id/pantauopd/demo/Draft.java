package id.pantauopd.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Composes the text below a headline.
 *
 * @param tag what the headline is about; its opening must carry the same
 */
record Draft(Phrasing phrasing, Phrases words, String tag, Dice dice) {
    /** Begins a tag whose story is told by its own lines alone, such as prices of the day. */
    private static final String CLOSED = "!";

    private static final List<String> DATELINES =
            List.of("CONTOH BAHARI – ", "MUARA CONTOH – ", "Contoh Bahari – ", "");

    /** Two to four paragraphs. */
    List<String> text(String opening) {
        List<String> text = new ArrayList<>();
        text.add(dice.pick(DATELINES) + sentence(phrasing.any(words.tagged(opening, tag))));
        if (tag.startsWith(CLOSED)) {
            text.add(sentence(phrasing.any(words.tagged("isi", tag))));
            return List.copyOf(text);
        }
        String told = told();
        String quote = sentence(phrasing.any(words.fitting("kutipan", tag)));
        if (dice.chance(.25)) {
            text.add(told + " " + quote);
        } else {
            text.add(told);
            text.add(quote);
        }
        if (dice.chance(.65)) {
            text.add(sentence(phrasing.any(words.fitting("penutup", tag))));
        }
        return List.copyOf(text);
    }

    private String told() {
        List<String> choices = words.fitting("isi", tag);
        String first = dice.pick(choices);
        String second = dice.pick(choices);
        String told = sentence(phrasing.fill(first));
        return first.equals(second) || dice.chance(.35) ? told : told + " " + sentence(phrasing.fill(second));
    }

    private static String sentence(String text) {
        return IndonesianText.sentences(text.endsWith(".") ? text : text + ".");
    }
}
