package id.pantauopd.ranking;

/** A choice behind a ranking that another sensible person could have made otherwise; message key {@code factor.<name>}. */
public enum Factor {
    /** Each weight between pillars, times 0.75 to 1.25. */
    PILLAR_WEIGHTS,
    /** Each weight inside a pillar, times 0.75 to 1.25. */
    INDICATOR_WEIGHTS,
    /** One post fewer or more for an active week. */
    ACTIVE_WEEK,
    /** Two more posts a week until volume is saturated. */
    WEEKLY_CAP,
    /** Pillars composed by the geometric or the arithmetic mean. */
    AGGREGATION,
    /** Goalposts, or the least and the greatest value of the ranked agencies. */
    NORMALISATION,
    /** Days that could not be read, drawn from the agency's own rhythm. */
    UNOBSERVED_DAYS,
    /** Classes of posts, exchanged as often as the classifier errs. */
    CONTENT_LABELS,
    /** Which weeks were busy, drawn from the agency's own; in windows of 13 weeks and more. */
    WEEKS;

    public String key() {
        return "factor." + name();
    }
}
