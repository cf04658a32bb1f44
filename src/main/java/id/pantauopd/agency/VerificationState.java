package id.pantauopd.agency;

/** How far the verification of a channel has come; words are the keys {@code verify.state.<name>}. */
public enum VerificationState {
    /** Somebody asked for it. */
    REQUESTED,
    /** Both sides were looked at. */
    REVIEW,
    /** The result is public and counts. */
    PUBLISHED,
    /** Replaced or withdrawn; kept as history. */
    ARCHIVED
}
