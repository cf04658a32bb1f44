package id.pantauopd.agency;

/** Where a channel publishes. */
public enum Platform {
    WEBSITE,
    YOUTUBE,
    TELEGRAM,
    MASTODON,
    BLUESKY,
    FACEBOOK,
    INSTAGRAM,
    THREADS,
    TIKTOK,
    X
}
