package id.pantauopd.ranking;

/** Names why an agency has no rank, or a provisional one: message keys of this room. */
final class Reasons {
    static final String NO_ACCOUNT = "ranking.reason.no-account";
    static final String NOTHING_DUE = "ranking.reason.nothing-due";
    static final String COVERAGE_LOW = "ranking.reason.coverage-low";
    static final String NO_OBSERVED_WEEK = "ranking.reason.no-observed-week";
    static final String COVERAGE_PROVISIONAL = "ranking.reason.coverage-provisional";
    static final String PART_OF_WINDOW = "ranking.reason.part-of-window";

    private Reasons() {}
}
