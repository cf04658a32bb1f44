package id.pantauopd.ranking;

import java.time.LocalDate;
import java.util.function.ToIntFunction;

/** Numbers the ways to count: one post fewer, as many or one more for an active week; volume saturated early or late. */
final class CountingChoices {
    static final int ALL = 6;
    static final int NOMINAL = index(0, false);

    private static final int MORE_POSTS = 2;

    private CountingChoices() {}

    /** @param shift of the posts that make a week active: -1, 0 or 1 */
    static int index(int shift, boolean higherCap) {
        return (shift + 1) * 2 + (higherCap ? 1 : 0);
    }

    /** The facts under the norm of a choice, which asks for at least one post. */
    static Facts facts(Facts facts, int choice) {
        int shift = choice / 2 - 1;
        ToIntFunction<LocalDate> norm = facts.of().norm();
        return shift == 0
                ? facts
                : facts.under(facts.of().withNorm(monday -> Math.max(1, norm.applyAsInt(monday) + shift)));
    }

    static Counting rules(Counting rules, int choice) {
        return choice % 2 == 0 ? rules : rules.withWeeklyCap(rules.weeklyCap() + MORE_POSTS);
    }
}
