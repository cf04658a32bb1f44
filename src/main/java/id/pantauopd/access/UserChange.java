package id.pantauopd.access;

/** Tells what became of a change to an account. */
public sealed interface UserChange {

    /** The change is stored. */
    record Changed(User user) implements UserChange {}

    /**
     * Nothing changed.
     *
     * @param reason message key of the sentence that says why
     */
    record Refused(String reason) implements UserChange {}
}
