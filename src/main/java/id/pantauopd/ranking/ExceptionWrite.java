package id.pantauopd.ranking;

/** What became of a change of the calendar. */
public sealed interface ExceptionWrite {

    /** It stands as asked for. */
    record Stored(ExceptionDay day) implements ExceptionWrite {}

    /** Nothing was changed; message key {@code exception.refused.<name>}. */
    enum Refused implements ExceptionWrite {
        UNKNOWN_REGION,
        NO_DAYS,
        TURNED_AROUND,
        TOO_LONG,
        NO_REASON,
        REASON_TOO_LONG,
        NOT_THERE;

        public String key() {
            return "exception.refused." + name();
        }
    }
}
