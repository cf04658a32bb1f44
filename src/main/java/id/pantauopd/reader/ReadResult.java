package id.pantauopd.reader;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader made of an answer. */
public sealed interface ReadResult {

    /**
     * @param format for example {@code rss-2.0}, {@code atom-1.0}, {@code json-feed-1.1}, {@code wordpress-rest}
     * @param title of the feed, or null
     * @param posts newest first as the source orders them; empty only when the source verifiably holds none
     * @param audience figures of the channel itself (followers, post count), empty when the source shows none
     * @param pollNotBefore the least time to wait that the feed asks for ({@code ttl}), or null
     * @param warnings what was repaired or left out, one message key each, sorted and distinct
     * @param older where the page before this one is, as the page itself says, or null
     */
    record Posts(
            String format,
            @Nullable String title,
            List<ReadPost> posts,
            List<ReadPost.Figure> audience,
            @Nullable Duration pollNotBefore,
            List<String> warnings,
            @Nullable URI older)
            implements ReadResult {

        public Posts(
                String format,
                @Nullable String title,
                List<ReadPost> posts,
                List<ReadPost.Figure> audience,
                @Nullable Duration pollNotBefore,
                List<String> warnings) {
            this(format, title, posts, audience, pollNotBefore, warnings, null);
        }

        /** The same page, before which there is another one. */
        Posts before(@Nullable URI page) {
            return new Posts(format, title, posts, audience, pollNotBefore, warnings, page);
        }
    }

    /** The bytes are not what was expected. */
    record Unreadable(Reason reason, List<String> warnings) implements ReadResult {}

    /** Why nothing could be read; each has a sentence under the message key {@code unreadable.<name>}. */
    enum Reason {
        EMPTY_ANSWER,
        LOGIN_WALL,
        CHALLENGE,
        SERVER_ERROR_PAGE,
        BRIDGE_ERROR,
        NOT_A_FEED,
        MALFORMED,
        TOO_DEEP_OR_LARGE,
        /** The operator has not given what this kind of channel needs; nothing was asked. */
        NOT_CONFIGURED,
        TOKEN_REFUSED,
        PERMISSION_MISSING,
        RATE_LIMITED,
        QUOTA_SPENT,
        PRIVATE,
        NO_SUCH_ACCOUNT,
        /** A person, a group or something else that publishes nothing we could read. */
        NOT_A_CHANNEL,
        PREVIEW_WITHHELD,
        /** The page came, but what it is known by is not in it. */
        LAYOUT_CHANGED,
        /** The platform denies a feed that it gave before; that passes in most cases. */
        FEED_WITHHELD,
        ADDRESS_NOT_UNDERSTOOD
    }
}
