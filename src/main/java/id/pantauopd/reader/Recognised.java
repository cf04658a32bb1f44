package id.pantauopd.reader;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted text means.
 *
 * @param kind of place within the connector: {@code channel}, {@code handle}, {@code page-id}, {@code discover} …
 * @param key of the place, written one way however it was pasted; empty when the text names none
 * @param url of the place, without tracking and secrets, or null
 * @param postId the single post that was pasted, or null
 * @param problem what the reader has to know or do, or null
 */
public record Recognised(
        Connector connector,
        String kind,
        String key,
        @Nullable URI url,
        @Nullable String postId,
        Certainty certainty,
        @Nullable Problem problem) {

    private static final Set<String> NO_ACCOUNT = Set.of("video", "post", "playlist");

    /** How far the text alone decides. */
    public enum Certainty {
        EXACT,
        /** The host has to be asked. */
        NEEDS_PROBE,
        /** A person has to be asked. */
        AMBIGUOUS,
        UNSUPPORTED
    }

    /** What stands in the way; each has a sentence under {@link #key()}. */
    public enum Problem {
        NOTHING_PASTED,
        NO_ADDRESS,
        TOO_LONG,
        SEVERAL_ADDRESSES,
        WHICH_PLATFORM,
        ACCOUNT_OR_EMAIL,
        POST_WITHOUT_ACCOUNT,
        PRIVATE_INVITE,
        PRIVATE_CHANNEL,
        PRIVATE_GROUP,
        SHARE_LINK,
        NO_PROFILE,
        PLATFORM_NOT_READ,
        LINK_PAGE,
        SCHEME,
        USER_INFO,
        HOST_INSIDE,
        HOST_UNREADABLE,
        SECRET_REMOVED,
        BRIDGE_NOT_CONFIGURED;

        /** The message key of the sentence. */
        public String key() {
            return "recognise.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether this is a person's or an agency's account, not one of its posts. */
    public boolean isAccount() {
        return connector.holdsAccounts() && !NO_ACCOUNT.contains(kind);
    }

    /** Whether something can be asked or read without asking a person first. */
    public boolean isUsable() {
        return certainty == Certainty.EXACT || certainty == Certainty.NEEDS_PROBE;
    }

    static Recognised exact(Connector connector, String kind, String key, String url) {
        return new Recognised(connector, kind, key, URI.create(url), null, Certainty.EXACT, null);
    }

    static Recognised probe(Connector connector, String kind, String key, String url) {
        return new Recognised(connector, kind, key, URI.create(url), null, Certainty.NEEDS_PROBE, null);
    }

    static Recognised ask(String kind, String key, Problem problem) {
        return new Recognised(Connector.AMBIGUOUS, kind, key, null, null, Certainty.AMBIGUOUS, problem);
    }

    static Recognised unsupported(String kind, String key, Problem problem) {
        return new Recognised(Connector.UNSUPPORTED, kind, key, null, null, Certainty.UNSUPPORTED, problem);
    }

    static Recognised rejected(String kind, String key, Problem problem) {
        return new Recognised(Connector.REJECTED, kind, key, null, null, Certainty.UNSUPPORTED, problem);
    }

    static Recognised none(Problem problem) {
        return new Recognised(Connector.NONE, "", "", null, null, Certainty.UNSUPPORTED, problem);
    }

    Recognised withPost(@Nullable String id) {
        return id == null ? this : new Recognised(connector, kind, key, url, id, certainty, problem);
    }

    /** The same, with a person to ask first. */
    Recognised butAsk(Problem why) {
        return new Recognised(connector, kind, key, url, postId, Certainty.AMBIGUOUS, why);
    }

    /** The same, below another root. */
    Recognised movedTo(String from, String to) {
        URI moved = url == null ? null : URI.create(url.toString().replace(from, to));
        return new Recognised(connector, kind, key, moved, postId, certainty, problem);
    }

    Recognised noting(Problem what) {
        return new Recognised(connector, kind, key, url, postId, certainty, what);
    }
}
