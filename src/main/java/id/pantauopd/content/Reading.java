package id.pantauopd.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Holds the words of a post as rules and weights see them: as written, as stem, as kind. */
final class Reading {
    /** Words read of a post; the rest repeats or digresses. */
    private static final int MOST_WORDS = 80;

    /** Kind of the words that separate nothing. */
    static final String SILENT = "@kata";

    private final List<Token> tokens;
    private final List<List<String>> symbols;
    private final Set<String> all = new HashSet<>();
    private final List<String> terms;

    private Reading(List<Token> tokens, WordKinds kinds) {
        this.tokens = tokens;
        this.symbols = new ArrayList<>(tokens.size());
        this.terms = new ArrayList<>(tokens.size());
        boolean inName = false;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            inName = at > 0 && kinds.continuesName(tokens.get(at - 1), inName, token);
            String kind = inName ? SILENT : kinds.of(token);
            List<String> of = inName ? List.of(SILENT) : symbols(token, kind);
            symbols.add(of);
            all.addAll(of);
            terms.add(kind == null ? token.stem() : kind);
        }
    }

    static Reading of(String text) {
        return new Reading(Tokens.of(CleanText.of(text), MOST_WORDS), WordKinds.standard());
    }

    private static List<String> symbols(Token token, @Nullable String kind) {
        String asWritten = "=" + token.surface();
        String stem = "~" + token.stem();
        return kind == null ? List.of(asWritten, stem) : List.of(asWritten, stem, kind);
    }

    int size() {
        return tokens.size();
    }

    List<String> symbols(int at) {
        return symbols.get(at);
    }

    boolean isAny(int at, Set<String> wanted) {
        for (String symbol : symbols.get(at)) {
            if (wanted.contains(symbol)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(Set<String> wanted) {
        for (String symbol : wanted) {
            if (all.contains(symbol)) {
                return true;
            }
        }
        return false;
    }

    String words(int first, int last) {
        StringJoiner words = new StringJoiner(" ");
        tokens.subList(first, last + 1).forEach(token -> words.add(token.surface()));
        return words.toString();
    }

    /** Stems, or kinds in the place of names, figures and dates, in the order of the post. */
    List<String> terms() {
        return terms;
    }
}
