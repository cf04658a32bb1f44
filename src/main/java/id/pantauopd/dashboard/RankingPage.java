package id.pantauopd.dashboard;

import id.pantauopd.agency.Platform;
import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.ranking.ExceptionDay;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.Ranking;
import id.pantauopd.ranking.RankingQuery;
import id.pantauopd.ranking.RankingRefused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranking as one screen shows it.
 *
 * @param query as understood; its region is filled in
 * @param ignored parameters of the address that were not understood
 * @param regions to choose from
 * @param edition null when there is no ranking
 * @param problem why there is no ranking, null when there is one or nobody knows
 * @param lines ranked agencies that match the query, in its order, at most as many as it shows
 * @param matching how many ranked agencies match
 * @param ranked how many are ranked at all
 * @param unranked those that are not, that match the query, by name
 * @param heatDays the days of the heat strips
 * @param exceptions that hold in the region on some day that the figures are of
 */
public record RankingPage(
        RankingQuery query,
        List<String> ignored,
        Region region,
        Period period,
        List<Region> regions,
        @Nullable Edition edition,
        @Nullable RankingRefused problem,
        List<Line> lines,
        int matching,
        int ranked,
        List<RankedAgency> unranked,
        Average average,
        Period heatDays,
        List<ExceptionDay> exceptions) {

    /** The same page with at most that many lines. */
    RankingPage withLines(int most) {
        List<Line> fewer = lines.subList(0, Math.min(most, lines.size()));
        return new RankingPage(
                query,
                ignored,
                region,
                period,
                regions,
                edition,
                problem,
                fewer,
                matching,
                ranked,
                unranked,
                average,
                heatDays,
                exceptions);
    }

    /**
     * Which computation the figures come from.
     *
     * @param weeks the whole weeks that it counts
     * @param frozen platforms that were left out for everyone
     */
    public record Edition(String methodVersion, Instant computedAt, Period weeks, List<Platform> frozen) {
        static @Nullable Edition of(@Nullable Ranking ranking) {
            return ranking == null
                    ? null
                    : new Edition(ranking.methodVersion(), ranking.computedAt(), ranking.weeks(), ranking.frozen());
        }
    }

    /** The days that the figures are of. */
    public Period counted() {
        return edition == null ? period : edition.weeks();
    }

    /** @param heat counted posts a day, oldest first; null = not observed */
    public record Line(RankedAgency agency, List<@Nullable Integer> heat) {}

    /** Means over all ranked agencies, null when there are none. */
    public record Average(
            @Nullable Double score,
            @Nullable Double coverage,
            @Nullable Double activeDays,
            @Nullable Double posts) {}
}
