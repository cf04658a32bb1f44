package id.pantauopd.agency;

/** What a row of a registry file does to what is stored. */
public enum RowEffect {
    AGENCY_ADDED,
    AGENCY_RENAMED,
    /** Anything but its name. */
    AGENCY_CHANGED,
    CHANNEL_ADDED,
    CHANNEL_MOVED,
    /** Anything but its address. */
    CHANNEL_CHANGED,
    /** The row speaks of a channel that was archived, and stays so. */
    CHANNEL_ARCHIVED
}
