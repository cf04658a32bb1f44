package id.pantauopd.dashboard;

import id.pantauopd.base.Period;
import id.pantauopd.dashboard.AgencyProfile.Medians;
import id.pantauopd.dashboard.AgencyProfile.Week;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.ranking.RankedAgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares an agency with its peer group: medians and quartiles of what was observed. */
final class GroupFigures {
    /** Below this a median would tell the figures of single agencies. */
    private static final int LEAST_PEERS = 3;

    private GroupFigures() {}

    static Medians medians(List<RankedAgency> peers) {
        return new Medians(
                quantile(known(peers, RankedAgency::score), 0.5),
                quantile(known(peers, row -> real(row.posts())), 0.5),
                quantile(known(peers, row -> real(row.activeDays())), 0.5),
                quantile(known(peers, RankedAgency::coverage), 0.5));
    }

    static List<Week> trend(long agencyId, List<AgencyWeek> weeks, Period period) {
        Map<LocalDate, List<AgencyWeek>> byWeek = weeks.stream()
                .filter(week -> week.accountsObserved() > 0)
                .collect(Collectors.groupingBy(AgencyWeek::week));
        return period.wholeWeeks().stream()
                .map(monday -> week(agencyId, monday, byWeek.getOrDefault(monday, List.of())))
                .toList();
    }

    private static Week week(long agencyId, LocalDate monday, List<AgencyWeek> observed) {
        List<Double> posts =
                observed.stream().map(week -> (double) week.posts()).sorted().toList();
        Double own = observed.stream()
                .filter(week -> week.agencyId() == agencyId)
                .map(week -> (double) week.posts())
                .findFirst()
                .orElse(null);
        return new Week(monday, own, quantile(posts, 0.25), quantile(posts, 0.5), quantile(posts, 0.75));
    }

    private static List<Double> known(List<RankedAgency> peers, Function<RankedAgency, @Nullable Double> figure) {
        return peers.stream().map(figure).filter(Objects::nonNull).sorted().toList();
    }

    private static @Nullable Double real(@Nullable Integer figure) {
        return figure == null ? null : figure.doubleValue();
    }

    /** Between the two nearest figures (R's type 7), null for fewer than three. */
    static @Nullable Double quantile(List<Double> sorted, double share) {
        if (sorted.size() < LEAST_PEERS) {
            return null;
        }
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
