package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.ReadPost.Metric;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Declares what the reader of one kind of channel can learn, and on what terms; {@code docs/methodology/sources.md} is held
 * to it.
 *
 * @param kind the word for it in settings and commands
 * @param postMetrics what it can show of a post, where the source shows it
 * @param accountMetrics what it can show of the channel itself
 * @param depth how far back it reaches
 * @param provesDeletion whether a single post can be asked for by its id, so that its absence says something; absence
 *     from a list never does
 * @param documented whether the platform describes this way in
 * @param offByDefault whether an operator must switch it on
 * @param exactness how exact its figures are
 * @param byId how its posts can be asked for again by their own ids, or null when only lists show them
 */
public record Capabilities(
        String kind,
        Platform platform,
        Auth auth,
        Set<Metric> postMetrics,
        Set<Metric> accountMetrics,
        Depth depth,
        boolean provesDeletion,
        boolean documented,
        boolean offByDefault,
        Exactness exactness,
        @Nullable ById byId) {

    /** The message key of the note on terms. */
    public String terms() {
        return "terms." + kind;
    }

    /**
     * Posts can be asked for again by their ids, which renews their figures long after they have left the list.
     *
     * @param batch how many in one question
     * @param format what the reader calls the answers that its posts are read from
     */
    public record ById(int batch, String format) {}

    /** What a channel of this kind needs of the operator. */
    public enum Auth {
        NONE,
        TOKEN,
        BRIDGE
    }

    /** How far back a reader gets. */
    public enum Depth {
        /** What one answer shows, some ten to fifty posts. */
        ONE_ANSWER,
        /** Page by page until a positive sign of the end. */
        PAGES
    }

    /** How exact the figures are where they are shown. */
    public enum Exactness {
        /** As the source counts. */
        EXACT,
        /** Rounded by the source when large: bounds are kept with the value. */
        ROUNDED,
        /** No figures at all. */
        NO_FIGURES
    }
}
