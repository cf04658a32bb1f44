package id.pantauopd.dashboard;

import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.base.PeriodText;
import id.pantauopd.dashboard.RankingPage.Average;
import id.pantauopd.dashboard.RankingPage.Edition;
import id.pantauopd.dashboard.RankingPage.Line;
import id.pantauopd.post.Activity;
import id.pantauopd.ranking.ExceptionCalendar;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.Ranking;
import id.pantauopd.ranking.RankingQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts the ranking of a region and period together for a screen. */
@Service
public class RankingBoard {
    static final int HEAT_DAYS = 30;

    private final Regions regions;
    private final CurrentRanking current;
    private final Reading reading;
    private final Activity activity;
    private final ExceptionCalendar exceptions;
    private final Clock clock;

    RankingBoard(
            Regions regions,
            CurrentRanking current,
            Reading reading,
            Activity activity,
            ExceptionCalendar exceptions,
            Clock clock) {
        this.regions = regions;
        this.current = current;
        this.reading = reading;
        this.activity = activity;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    /** The page that a query asks for; what of it cannot be had is replaced by the usual and named in the page. */
    public RankingPage page(RankingQuery query) {
        Target target = reading.of(() -> target(query));
        CurrentRanking.Found found = current.of(target.region().code(), target.period());
        return reading.of(() -> assemble(target, found));
    }

    private Target target(RankingQuery query) {
        List<String> ignored = new ArrayList<>(query.ignored());
        Optional<Region> named = regions.named(query.region());
        if (query.region() != null && named.isEmpty()) {
            ignored.add("wilayah");
        }
        Region region = named.or(regions::first)
                .orElseThrow(() -> new IllegalStateException("The registry of regions is empty"));
        LocalDate today = LocalDate.now(clock.withZone(region.zone()));
        Optional<Period> period = PeriodText.parse(query.period(), today);
        if (period.isEmpty()) {
            ignored.add("periode");
        }
        RankingQuery understood = period.isPresent() ? query : query.withPeriod(RankingQuery.DEFAULT_PERIOD);
        return new Target(
                understood, ignored, region, period.orElseGet(() -> Period.lastDays(30, today.minusDays(1))), today);
    }

    private RankingPage assemble(Target target, CurrentRanking.Found found) {
        Ranking ranking = found.ranking();
        List<RankedAgency> all = ranking == null ? List.of() : ranking.rows();
        List<RankedAgency> ranked =
                all.stream().filter(row -> row.position() != null).toList();
        RankingQuery query = target.query();
        List<RankedAgency> matching = query.select(ranked);
        Period heatDays = heatDays(target);
        return new RankingPage(
                query,
                target.ignored(),
                target.region(),
                target.period(),
                regions.all(),
                Edition.of(ranking),
                found.problem(),
                lines(matching.stream().limit(query.shown()).toList(), heatDays),
                matching.size(),
                ranked.size(),
                all.stream()
                        .filter(row -> row.position() == null && query.matches(row))
                        .toList(),
                average(ranked),
                heatDays,
                exceptions.of(target.region().code(), ranking == null ? target.period() : ranking.weeks()));
    }

    /** The last days of the period, or up to yesterday while it still runs. */
    private static Period heatDays(Target target) {
        LocalDate yesterday = target.today().minusDays(1);
        LocalDate last = target.period().to().isAfter(yesterday)
                ? yesterday
                : target.period().to();
        return Period.lastDays(HEAT_DAYS, last);
    }

    private List<Line> lines(List<RankedAgency> rows, Period heatDays) {
        List<Long> ids = rows.stream().map(RankedAgency::agencyId).toList();
        Map<Long, List<@Nullable Integer>> heat = DayCounts.of(activity.days(ids, heatDays), heatDays);
        return rows.stream()
                .map(row -> new Line(row, heat.getOrDefault(row.agencyId(), DayCounts.nothing(heatDays))))
                .toList();
    }

    private static Average average(List<RankedAgency> ranked) {
        return new Average(
                mean(ranked, RankedAgency::score),
                mean(ranked, RankedAgency::coverage),
                mean(ranked, RankedAgency::activeDays),
                mean(ranked, RankedAgency::posts));
    }

    /** The mean of what is known; unknown figures are left out. */
    private static @Nullable Double mean(
            List<RankedAgency> rows, Function<RankedAgency, ? extends @Nullable Number> figure) {
        OptionalDouble mean = rows.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    private record Target(RankingQuery query, List<String> ignored, Region region, Period period, LocalDate today) {}
}
