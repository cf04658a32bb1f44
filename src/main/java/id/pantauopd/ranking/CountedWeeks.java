package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the days of a period that a ranking counts: its whole ISO weeks that are over. */
final class CountedWeeks {
    private CountedWeeks() {}

    /**
     * @param today in national time (Asia/Jakarta), in which weeks are cut for all regions
     * @throws RankingRefused when the period has not begun, or no whole week of it is over
     */
    static Period in(Period period, LocalDate today) {
        if (!period.from().isBefore(today)) {
            throw RankingRefused.future(period);
        }
        return find(period, today).orElseThrow(() -> RankingRefused.noWholeWeek(period));
    }

    /** Like {@link #in}, but empty instead of refused. */
    static Optional<Period> find(Period period, LocalDate today) {
        List<LocalDate> over = period.wholeWeeks().stream()
                .filter(monday -> monday.plusDays(6).isBefore(today))
                .toList();
        return over.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(over.getFirst(), over.getLast().plusDays(6)));
    }
}
