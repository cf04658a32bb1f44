package id.pantauopd.intake;

/** How a row stands; each has a word under the message key {@code intake.state.<name>}. */
public enum RowState {
    /** Will be saved. */
    READY,
    /** Could be saved once a person has looked. */
    CHECK,
    /** Says what the registry, or another row, says already. */
    DUPLICATE,
    /** Cannot be saved as it is. */
    FAULT,
    SAVED
}
