package id.pantauopd.ranking;

/** What a formula found: a number, or one of two kinds of none. Zero is a number. */
sealed interface Figure {

    /** @param raw in the indicator's own unit */
    record Measured(double raw) implements Figure {}

    /** It applies, but nothing that was due could be read. */
    record NotObserved(Absence why) implements Figure {}

    /** It does not apply to this agency, now or in this version. */
    record NotApplicable(Absence why) implements Figure {}
}
