package id.pantauopd.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the slots of templates for one post: {@code {desa}} as it stands, {@code {Desa}} as in a headline, {@code
 * {desa2}} another than {@code {desa}}. A slot keeps its first value, so that headline and text agree.
 */
final class Phrasing {
    private static final Pattern SLOT = Pattern.compile("\\{(\\p{L}+)(\\d?)}");
    private static final int TRIES = 6;

    private final Phrases phrases;
    private final Dice dice;
    private final Map<String, String> values;

    /** @param facts values that are given, by slot */
    Phrasing(Phrases phrases, Dice dice, Map<String, String> facts) {
        this.phrases = phrases;
        this.dice = dice;
        this.values = new HashMap<>(facts);
    }

    String fill(String template) {
        return SLOT.matcher(template).replaceAll(slot -> Matcher.quoteReplacement(value(slot)));
    }

    /** One of several templates, filled. */
    String any(List<String> templates) {
        return fill(dice.pick(templates));
    }

    private String value(MatchResult slot) {
        String name = slot.group(1);
        String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        String value = valueOf(lower, slot.group(2));
        return lower.equals(name) ? value : IndonesianText.headline(value);
    }

    private String valueOf(String name, String number) {
        String known = values.get(name + number);
        if (known != null) {
            return known;
        }
        String owner = phrases.ownerOf(name);
        if (owner != null && number.isEmpty()) {
            choose(owner, "");
        } else {
            choose(name, number);
        }
        return Objects.requireNonNull(values.get(name + number), name);
    }

    private void choose(String name, String number) {
        List<String> list = phrases.list(name);
        if (list.isEmpty()) {
            throw new IllegalStateException("No words for {" + name + number + "}");
        }
        String phrase = dice.pick(list);
        for (int i = 0; i < TRIES && isTaken(name, number, phrase); i++) {
            phrase = dice.pick(list);
        }
        values.put(name + number, fill(Phrases.left(phrase)));
        String partner = phrases.partnerOf(name);
        if (partner != null && number.isEmpty()) {
            values.put(partner, fill(Phrases.right(phrase)));
        }
    }

    private boolean isTaken(String name, String number, String phrase) {
        return !number.isEmpty() && phrase.equals(values.get(name));
    }
}
