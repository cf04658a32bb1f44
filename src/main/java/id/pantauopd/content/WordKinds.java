package id.pantauopd.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows words that stand for a kind of thing to a rule: officials, governments, months, plain function words. */
final class WordKinds {
    private static final WordKinds STANDARD = new WordKinds(Lines.of("kinds.txt"));

    /** What begins the name of an agency. */
    private static final Set<String> NAME_BEGINS =
            Set.of("dinas", "badan", "bidang", "kementerian", "bagian", "direktorat", "unit", "uptd", "upt");

    private static final String NAME = "@nama";

    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> nameWords = new HashSet<>();

    private WordKinds(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" = ", 2);
            for (String word : parts[1].trim().split("\\s+")) {
                if (parts[0].equals(NAME)) {
                    nameWords.add(word);
                } else {
                    kinds.put(word, parts[0]);
                }
            }
        }
    }

    static WordKinds standard() {
        return STANDARD;
    }

    /** Whether a word goes on with the name of an agency, when the word before it belongs to one. */
    boolean continuesName(Token before, boolean wasName, Token token) {
        return (wasName || NAME_BEGINS.contains(before.surface())) && nameWords.contains(token.surface());
    }

    /** The kind's name with its at sign, or null for an ordinary word. */
    @Nullable
    String of(Token token) {
        String named = kinds.get(token.surface());
        if (named != null) {
            return named;
        }
        if (token.isYear()) {
            return "@tahun";
        }
        return token.isNumber() ? "@angka" : null;
    }
}
