package id.pantauopd.base;

/** Makes MariaDB read a range of the key for each value of a long {@code IN} list. */
public final class KeyRanges {
    /**
     * Stands before a {@code SELECT} with up to 100,000 values. From 1,000 on MariaDB would by itself join a temporary table
     * instead, which takes three times as long
     * (https://mariadb.com/kb/en/conversion-of-big-in-predicates-into-subqueries/).
     */
    public static final String BY_RANGES = "SET STATEMENT in_predicate_conversion_threshold=100000 FOR ";

    private KeyRanges() {}
}
