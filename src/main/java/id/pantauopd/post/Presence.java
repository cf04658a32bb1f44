package id.pantauopd.post;

/** What a look at one post, by its own address or id, showed. */
public enum Presence {
    /** It is there. */
    PRESENT,
    /** It has left the list of its channel, which says nothing about itself. */
    NOT_LISTED,
    /** It is not there by its own address, while the channel answers. */
    ABSENT,
    /** Refused, blocked or failed: nothing is known. */
    UNCLEAR
}
