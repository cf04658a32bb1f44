package id.pantauopd.ranking;

import org.jspecify.annotations.Nullable;

/**
 * What may be said of an agency's habit beside its peers. Only a window of {@value ResampledWeeks#LEAST_WEEKS} weeks or more
 * allows it, because only there the band holds the chance of which weeks were busy; message key {@code habit.<name>}.
 */
public enum Habit {
    /** Its whole band lies in the better half of its group. */
    MORE,
    /** Its whole band lies in the other half. */
    LESS,
    /** The band reaches over the middle. */
    OPEN,
    /** The window is too short, or it is not ranked. */
    UNKNOWN;

    /** @param peers how many of its group are ranked */
    public static Habit of(int weeks, @Nullable RankBand inGroup, int peers) {
        if (weeks < ResampledWeeks.LEAST_WEEKS || inGroup == null) {
            return UNKNOWN;
        }
        if (inGroup.high() * 2 <= peers) {
            return MORE;
        }
        return (inGroup.low() - 1) * 2 >= peers ? LESS : OPEN;
    }

    public String key() {
        return "habit." + name();
    }
}
