package id.pantauopd.ranking;

import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.ContentCounts;

/**
 * Puts posts into the other class as often as the classifier errs. Evidence goes with its post: what is taken for
 * performance by mistake has as much of it as the rest.
 */
record LabelFlips(LabelErrors errors) implements Redraw {

    @Override
    public Factor factor() {
        return Factor.CONTENT_LABELS;
    }

    @Override
    public boolean touches(Facts facts) {
        return facts.posts() > 0;
    }

    @Override
    public Facts redraw(Facts facts, SeededNumbers numbers) {
        ContentCounts all = facts.content();
        double evidence = all.performance() == 0 ? 0 : (double) all.evidenced() / all.performance();
        return facts.withWeeks(facts.weeks().stream()
                .map(week -> week.about(flipped(week, evidence, numbers.branch())))
                .toList());
    }

    private ContentCounts flipped(AgencyWeek week, double evidence, SeededNumbers numbers) {
        ContentCounts read = week.content();
        int performance = drawn(read.performance(), errors.performanceKept(), numbers)
                + drawn(week.posts() - read.performance(), errors.performanceMissed(), numbers);
        int service = drawn(read.service(), errors.serviceKept(), numbers)
                + drawn(week.posts() - read.service(), errors.serviceMissed(), numbers);
        int evidenced = Math.toIntExact(Math.round(performance * evidence));
        return new ContentCounts(performance, evidenced, Math.min(service, week.posts() - performance));
    }

    /** How many of some stay or come, each by itself. */
    private static int drawn(int of, double probability, SeededNumbers numbers) {
        int drawn = 0;
        for (int i = 0; i < of; i++) {
            drawn += numbers.unit() < probability ? 1 : 0;
        }
        return drawn;
    }
}
