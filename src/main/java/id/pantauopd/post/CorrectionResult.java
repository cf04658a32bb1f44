package id.pantauopd.post;

/** What became of a correction. */
public sealed interface CorrectionResult {

    /** It is stored, and counts from now on. */
    record Corrected(Correction correction) implements CorrectionResult {}

    /** Nothing was changed; message key {@code post.correction.<name>}. */
    enum Refused implements CorrectionResult {
        NO_SUCH_POST,
        SAME_CLASS,
        NO_REASON,
        REASON_TOO_LONG;

        public String key() {
            return "post.correction." + name();
        }
    }
}
