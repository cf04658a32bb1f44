package id.pantauopd.post;

import java.time.Duration;

/** Whether a post is still there; it takes two direct looks, a day apart, to call it deleted. */
enum PostState {
    VISIBLE,
    MISSING,
    ABSENT_1,
    DELETED;

    private static final Duration BETWEEN_PROBES = Duration.ofHours(24);

    /** The state after a look, when this one has lasted for {@code age}. */
    PostState after(Presence presence, Duration age) {
        return switch (presence) {
            case PRESENT -> VISIBLE;
            case NOT_LISTED -> this == VISIBLE ? MISSING : this;
            case ABSENT ->
                switch (this) {
                    case VISIBLE, MISSING -> ABSENT_1;
                    case ABSENT_1 -> age.compareTo(BETWEEN_PROBES) >= 0 ? DELETED : ABSENT_1;
                    case DELETED -> DELETED;
                };
            case UNCLEAR -> this;
        };
    }
}
