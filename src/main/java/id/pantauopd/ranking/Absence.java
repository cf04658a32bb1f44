package id.pantauopd.ranking;

import java.util.Arrays;
import java.util.Optional;

/** Why an indicator has no value. The two kinds, and zero, never share a symbol on screen. */
public enum Absence {
    /** No week of the window could be observed. */
    NOT_OBSERVED(false),
    /** The agency has no account that could be measured. */
    NO_ACCOUNT(true),
    /** Nobody has checked yet whether the accounts and the official page name each other. */
    NOT_VERIFIED_YET(true);

    private final boolean leftOut;

    Absence(boolean leftOut) {
        this.leftOut = leftOut;
    }

    /** The absence that a reason of an {@link RankedAgency.IndicatorScore} names. */
    public static Optional<Absence> of(String key) {
        return Arrays.stream(values())
                .filter(absence -> absence.key().equals(key))
                .findFirst();
    }

    /** True when it does not apply and is left out of the mean; false when it applies but was not observed. */
    public boolean leftOut() {
        return leftOut;
    }

    public String key() {
        return "absence." + name();
    }
}
