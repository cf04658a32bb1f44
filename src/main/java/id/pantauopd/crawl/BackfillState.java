package id.pantauopd.crawl;

/** How a backfill stands. */
public enum BackfillState {
    RUNNING,
    /** The source said that there is no more, or the wanted day was passed on two pages. */
    DONE,
    /** It cannot get further, without a sign that this is the end. */
    PARTIAL,
    /** A person stopped it. */
    STOPPED
}
