package id.pantauopd.reader;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One post as a feed shows it.
 *
 * @param id the stable identity inside its channel: guid, atom:id, JSON id, else canonical link, else a hash of title and
 *     raw date; never blank
 * @param aliases other names of the same post (guid, link, original link, {@code host?p=ID}), normalised so that http and
 *     https, a trailing slash, the default port, {@code www.} and {@code utm_*} compare as equal
 * @param url the public address of the post, absolute http or https, or null
 * @param title plain text, at most 500 code points, possibly empty
 * @param text plain text of the body, at most 5,000 code points, possibly empty
 * @param published when and how exactly the source says so
 * @param edited when the source says the post was edited, or null
 * @param author plain text, at most 200 code points, or null
 * @param media addresses of images, video and sound, without their query strings
 * @param figures what the same answer says of engagement; a metric that is not shown is not listed
 * @param contentHash SHA-256 in hex over the NFC, white-space-folded title, text and media
 * @param flags what a reader of the post should know of how it was read
 */
public record ReadPost(
        String id,
        List<String> aliases,
        @Nullable URI url,
        String title,
        String text,
        Stamp published,
        @Nullable Instant edited,
        @Nullable String author,
        List<URI> media,
        List<Figure> figures,
        String contentHash,
        Set<Flag> flags) {

    /**
     * A point in time as the source wrote it.
     *
     * @param at the instant, or null when the source gives none or none that can be believed
     * @param raw the text as found, possibly empty; kept always
     * @param precision how exact {@code at} is; {@code NONE} when it is null
     * @param zoneGiven whether the source named a zone; if not, the channel's own zone was used
     */
    public record Stamp(@Nullable Instant at, String raw, Precision precision, boolean zoneGiven) {
        public static final Stamp NONE = new Stamp(null, "", Precision.NONE, false);
    }

    /** How exact a time is. */
    public enum Precision {
        SECOND,
        MINUTE,
        DAY,
        MONTH,
        NONE
    }

    /**
     * One figure. Unknown is never zero: {@code value} is null when the source shows the place of a figure but not the
     * figure, and the bounds say how exact a shown one is.
     *
     * @param sub which part of the metric this counts, such as one emoji of the reactions; empty for the whole
     * @param low least value that the shown text allows, null with {@code value}
     * @param high greatest value that the shown text allows, null with {@code value}
     * @param why whether it is shown, or why not
     * @param field where it was read, for example {@code slash:comments}
     */
    public record Figure(
            Metric metric,
            String sub,
            @Nullable Long value,
            @Nullable Long low,
            @Nullable Long high,
            Why why,
            String field) {

        /** A figure of a whole metric that is shown, or that cannot be read. */
        public Figure(Metric metric, @Nullable Long value, @Nullable Long low, @Nullable Long high, String field) {
            this(metric, "", value, low, high, value == null ? Why.UNREADABLE : Why.SHOWN, field);
        }

        public static Figure exact(Metric metric, long value, String field) {
            return new Figure(metric, value, value, value, field);
        }

        public static Figure unknown(Metric metric, Why why, String field) {
            return new Figure(metric, "", null, null, null, why, field);
        }

        public boolean isExact() {
            return value != null && value.equals(low) && value.equals(high);
        }
    }

    /** Why a figure is known or not. */
    public enum Why {
        SHOWN,
        /** Its owner hides it. */
        HIDDEN,
        /** What it counts is switched off. */
        DISABLED,
        NOT_IN_SOURCE,
        /** It is shown, but not in a way that we can read. */
        UNREADABLE
    }

    /** What a figure counts. */
    public enum Metric {
        LIKE,
        REACTION,
        COMMENT,
        SHARE,
        QUOTE,
        SAVE,
        VIEW,
        FOLLOWER,
        FOLLOWING,
        POST_COUNT,
        TOTAL_LIKE,
        TOTAL_VIEW
    }

    /** What a reader of the post should know of how it was read. */
    public enum Flag {
        ID_DERIVED,
        DUPLICATE_GUID_IN_FEED,
        DATE_UNREADABLE,
        DATE_IN_FUTURE,
        TEXT_TRUNCATED_BY_SOURCE,
        SHARED_FROM_ELSEWHERE,
        /** An answer to somebody's post, which is not an item of its own. */
        REPLY
    }
}
