package id.pantauopd.intake;

import java.util.List;

/** What came of a file or list that was brought. */
public sealed interface IntakeOpened {

    /** It waits as a batch. */
    record Opened(long batchId) implements IntakeOpened {}

    /**
     * It cannot be used; nothing was stored.
     *
     * @param key of the sentence that says why
     */
    record Refused(String key, List<Object> arguments) implements IntakeOpened {}
}
