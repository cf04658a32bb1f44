package id.pantauopd.demo;

/** Names what may be wrong with an account or with its whole platform. */
public enum PlatformTrouble {
    NONE,
    /** 503 without a word on when it ends. */
    OUTAGE,
    /** 429 with a time to wait. */
    RATE_LIMIT,
    /** The page for signing in comes with status 200, or a refusal where programs ask. */
    LOGIN_WALL,
    /** There is no such account. */
    MISSING
}
