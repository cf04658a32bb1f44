package id.pantauopd.reader;

/** Names a reading's outcome for people and scripts. */
enum ReadOutcome {
    OK,
    EMPTY_VERIFIED,
    LOGIN_WALL,
    CHALLENGE,
    SERVER_ERROR,
    NOT_A_FEED,
    PARSE_ERROR,
    TOO_LARGE,
    NOT_CONFIGURED,
    BLOCKED,
    RATE_LIMITED,
    PRIVATE,
    NOT_FOUND;

    static ReadOutcome of(ReadResult result) {
        return switch (result) {
            case ReadResult.Posts posts -> posts.posts().isEmpty() ? EMPTY_VERIFIED : OK;
            case ReadResult.Unreadable unreadable -> of(unreadable.reason());
        };
    }

    boolean isRead() {
        return this == OK || this == EMPTY_VERIFIED;
    }

    private static ReadOutcome of(ReadResult.Reason reason) {
        return switch (reason) {
            case LOGIN_WALL -> LOGIN_WALL;
            case CHALLENGE -> CHALLENGE;
            case SERVER_ERROR_PAGE, BRIDGE_ERROR, FEED_WITHHELD -> SERVER_ERROR;
            case EMPTY_ANSWER, NOT_A_FEED, NOT_A_CHANNEL -> NOT_A_FEED;
            case MALFORMED, LAYOUT_CHANGED -> PARSE_ERROR;
            case NOT_CONFIGURED -> NOT_CONFIGURED;
            case TOKEN_REFUSED, PERMISSION_MISSING, PREVIEW_WITHHELD -> BLOCKED;
            case RATE_LIMITED, QUOTA_SPENT -> RATE_LIMITED;
            case PRIVATE -> PRIVATE;
            case NO_SUCH_ACCOUNT, ADDRESS_NOT_UNDERSTOOD -> NOT_FOUND;
            case TOO_DEEP_OR_LARGE -> TOO_LARGE;
        };
    }
}
