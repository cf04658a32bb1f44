package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import id.pantauopd.post.AgencyWeek;
import java.util.Arrays;
import java.util.List;

/**
 * Draws as many of an agency's observed weeks as it has, with repetition (the bootstrap): how its place would vary with the
 * chance of which weeks were busy. Four weeks are too few for that.
 */
final class ResampledWeeks implements Redraw {
    static final int LEAST_WEEKS = 13;

    static boolean fits(Period window) {
        return window.wholeWeeks().size() >= LEAST_WEEKS;
    }

    @Override
    public Factor factor() {
        return Factor.WEEKS;
    }

    @Override
    public boolean touches(Facts facts) {
        return facts.observed().size() > 1;
    }

    /** In order of time, so that a silence that was drawn twice is no longer than two of it. */
    @Override
    public Facts redraw(Facts facts, SeededNumbers numbers) {
        List<AgencyWeek> observed = facts.observed();
        int[] drawn = new int[observed.size()];
        Arrays.setAll(drawn, any -> numbers.below(drawn.length));
        Arrays.sort(drawn);
        return facts.withWeeks(Arrays.stream(drawn).mapToObj(observed::get).toList());
    }
}
