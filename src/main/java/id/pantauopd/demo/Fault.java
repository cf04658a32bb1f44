package id.pantauopd.demo;

/** Names what is wrong with an outlet's feed; its pages for people work, except in an outage. */
enum Fault {
    NONE,
    /** Bare ampersands, a control character, an undeclared prefix, words before the root: a patient reader copes. */
    REPAIRABLE,
    /** Cut off before the first post. */
    BEYOND_REPAIR,
    /** The home page comes where the feed was. */
    WEB_PAGE,
    LOGIN_WALL,
    /** Two permanent redirects before the feed. */
    MOVED_PERMANENTLY,
    /** One temporary redirect before the feed. */
    MOVED_FOR_NOW,
    /** 429 for the first minute and a half after the start. */
    THROTTLED,
    FORBIDDEN,
    NOT_FOUND,
    GONE,
    /** 500 always. */
    BROKEN,
    /** 500 in every third stretch of ten minutes. */
    FLAKY,
    /** A pause of some seconds before the answer. */
    SLOW,
    /** The whole host answers 503. */
    OUTAGE;

    boolean moved() {
        return this == MOVED_PERMANENTLY || this == MOVED_FOR_NOW;
    }
}
