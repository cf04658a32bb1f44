package id.pantauopd.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds lists of phrases by name.
 *
 * <p>In a file, {@code @tag} before a line says what it fits; {@code [name]} opens a list; {@code [left > right]} one of pairs written {@code left => right}, of which
 * a text takes both sides together, so that an answer fits its complaint.
 */
final class Phrases {
    private static final String PAIR = " => ";

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, String> partners = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    static Phrases load(String... files) {
        Phrases phrases = new Phrases();
        for (String file : files) {
            phrases.read(file);
        }
        return phrases;
    }

    /** The phrases of a list, empty when there is no such list. */
    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Those lines of a list that carry exactly this tag, without it. */
    List<String> tagged(String name, String tag) {
        return list(name).stream()
                .filter(line -> tagOf(line).equals(tag))
                .map(Phrases::untagged)
                .toList();
    }

    /** Those lines of a list that carry this tag or none. */
    List<String> fitting(String name, String tag) {
        return list(name).stream()
                .filter(line -> tagOf(line).equals(tag) || tagOf(line).isEmpty())
                .map(Phrases::untagged)
                .toList();
    }

    static String tagOf(String line) {
        return line.startsWith("@") ? line.substring(1, line.indexOf(' ')) : "";
    }

    static String untagged(String line) {
        return line.startsWith("@") ? line.substring(line.indexOf(' ') + 1) : line;
    }

    /** The name of the right side that belongs to a list of pairs. */
    @Nullable
    String partnerOf(String name) {
        return partners.get(name);
    }

    /** The list of pairs whose right side has this name. */
    @Nullable
    String ownerOf(String name) {
        return owners.get(name);
    }

    static String left(String phrase) {
        int cut = phrase.indexOf(PAIR);
        return cut < 0 ? phrase : phrase.substring(0, cut);
    }

    static String right(String phrase) {
        return phrase.substring(phrase.indexOf(PAIR) + PAIR.length());
    }

    /** Adds one list to another. */
    void join(String more, String name) {
        lists.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(list(more));
    }

    private void read(String file) {
        List<String> open = new ArrayList<>();
        for (String line : DemoText.lines(file)) {
            if (line.startsWith("[")) {
                open = open(line.substring(1, line.length() - 1));
            } else {
                open.add(line);
            }
        }
    }

    private List<String> open(String heading) {
        String[] sides = heading.split(" > ");
        if (sides.length == 2) {
            partners.put(sides[0], sides[1]);
            owners.put(sides[1], sides[0]);
        }
        return lists.computeIfAbsent(sides[0], _ -> new ArrayList<>());
    }
}
