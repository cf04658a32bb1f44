package id.pantauopd.demo;

/** Names the habits of publishing that {@link ActivityCalendar} lays out in days. */
enum Rhythm {
    /** One to three each working day, sometimes one at the weekend. */
    DAILY,
    /** Nearly one each working day. */
    STEADY,
    THRICE_WEEKLY,
    /** One, on the office's own weekday. */
    WEEKLY,
    FORTNIGHTLY,
    /** Days of remembrance and a few Mondays. */
    CEREMONIAL,
    /** Ten in one morning, then weeks of little. */
    BURSTY,
    /** Two months of much, two months of little. */
    SEASONAL,
    /** Around the clock, every day. */
    WATCH,
    /** Steady once, hardly anything now. */
    FADING,
    /** Stopped two months before this quarter. */
    SILENT,
    /** Never a post. */
    EMPTY
}
