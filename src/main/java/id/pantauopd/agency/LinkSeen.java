package id.pantauopd.agency;

/** Whether one side was seen to name the other; words are the keys {@code verify.seen.<name>}. */
public enum LinkSeen {
    LINKED,
    NOT_LINKED,
    /** The page could not be read, or does not show such links to strangers. */
    NOT_SEEN
}
