package id.pantauopd.dashboard;

import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankedAgency.CoverageClass;
import id.pantauopd.ranking.Ranking;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds agencies that could be read and said nothing, those without an account, and, apart, those nobody could read. */
@Service
public class SilentBoard {
    private static final int DAYS = 28;
    private static final Comparator<RankedAgency> LONGEST_FIRST = Comparator.comparing(
                    RankedAgency::lastPostAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(RankedAgency::name);

    private final Regions regions;
    private final CurrentRanking current;
    private final Clock clock;

    SilentBoard(Regions regions, CurrentRanking current, Clock clock) {
        this.regions = regions;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param weeks the whole weeks that were looked at, null when none can be
     * @param silent observed, without one counted post; the longest silence first
     * @param absent without an account
     * @param unread not observed enough to say anything: that is no silence
     */
    public record Page(
            Region region,
            @Nullable Period weeks,
            List<RankedAgency> silent,
            List<RankedAgency> absent,
            List<RankedAgency> unread) {}

    public Page page(@Nullable String regionCode) {
        Region region = regions.named(regionCode)
                .or(regions::first)
                .orElseThrow(() -> new IllegalStateException("The registry of regions is empty"));
        Period asked = Period.lastDays(
                DAYS, Period.weekOf(Period.day(clock.instant(), Period.JAKARTA)).minusDays(1));
        Ranking ranking = current.of(region.code(), asked).ranking();
        if (ranking == null) {
            return new Page(region, null, List.of(), List.of(), List.of());
        }
        List<RankedAgency> rows = ranking.rows().stream().sorted(LONGEST_FIRST).toList();
        return new Page(
                region,
                ranking.weeks(),
                rows.stream()
                        .filter(row -> row.ranked() && Integer.valueOf(0).equals(row.posts()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.coverageClass() == CoverageClass.NO_ACCOUNT)
                        .toList(),
                rows.stream()
                        .filter(row -> row.coverageClass() == CoverageClass.NOT_RANKED)
                        .toList());
    }
}
