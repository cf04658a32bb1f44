package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names what reads a place, or says why nothing does yet. */
public enum Connector {
    YOUTUBE(Platform.YOUTUBE),
    TELEGRAM(Platform.TELEGRAM),
    MASTODON(Platform.MASTODON),
    BLUESKY(Platform.BLUESKY),
    FACEBOOK(Platform.FACEBOOK),
    INSTAGRAM(Platform.INSTAGRAM),
    THREADS(Platform.THREADS),
    TIKTOK(Platform.TIKTOK),
    X(Platform.X),
    WORDPRESS(Platform.WEBSITE),
    BLOGGER(Platform.WEBSITE),
    SITEMAP(Platform.WEBSITE),
    RSSHUB(Platform.WEBSITE),
    RSSBRIDGE(Platform.WEBSITE),
    /** A web address; whether there is a feed is found out by asking the site. */
    WEB(Platform.WEBSITE),
    /** An address that two kinds of place share; one question to its host tells. */
    PROBE(null),
    /** A shortened address; where it leads is found out by following it once. */
    NEEDS_REDIRECT(null),
    /** Several places may be meant: a person says which. */
    AMBIGUOUS(null),
    /** A place that is known and cannot be read: private, or of a kind that is no agency's channel. */
    UNSUPPORTED(null),
    /** An address that is never opened. */
    REJECTED(null),
    /** No address and no account. */
    NONE(null);

    private final @Nullable Platform platform;

    Connector(@Nullable Platform platform) {
        this.platform = platform;
    }

    /** In lower case with hyphens, for scripts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the places of this connector publish, or null when that is not known yet. */
    public @Nullable Platform platform() {
        return platform;
    }

    /** Whether its places are accounts on a platform, as opposed to web sites. */
    public boolean holdsAccounts() {
        return platform != null && platform != Platform.WEBSITE;
    }
}
