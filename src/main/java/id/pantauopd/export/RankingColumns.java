package id.pantauopd.export;

import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import id.pantauopd.ranking.RankedAgency.PillarScore;
import id.pantauopd.ranking.Ranking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a ranking's download; CSV, JSON metadata and the data dictionary name the same. */
final class RankingColumns {
    private RankingColumns() {}

    static List<Column<RankedAgency>> of(Ranking ranking) {
        List<Column<RankedAgency>> columns = new ArrayList<>(List.of(
                new Column<>("region_code", "Kemendagri code of the region", row -> ranking.regionCode()),
                new Column<>(
                        "period_from",
                        "first local day of the period",
                        row -> ranking.period().from()),
                new Column<>(
                        "period_to",
                        "last local day of the period",
                        row -> ranking.period().to()),
                new Column<>(
                        "position",
                        "rank among all; equal scores share one; empty = not ranked",
                        RankedAgency::position),
                new Column<>(
                        "group_position",
                        "rank inside the peer group; empty = not ranked",
                        RankedAgency::groupPosition),
                new Column<>("agency_code", "stable key of the agency", RankedAgency::code),
                new Column<>("agency_name", "official name", RankedAgency::name),
                new Column<>("agency_short_name", "everyday name", RankedAgency::shortName),
                new Column<>(
                        "peer_group",
                        "agencies whose duties compare",
                        row -> row.group().name()),
                new Column<>("tier", "class of the score", row -> row.tier().name()),
                new Column<>("score", "Keaktifan, 1 to 100; empty = not ranked", row -> figure(row.score())),
                new Column<>(
                        "coverage",
                        "observed account-days over account-days, 0 to 1; empty = no account",
                        row -> figure(row.coverage())),
                new Column<>(
                        "coverage_class",
                        "what the coverage allows",
                        row -> row.coverageClass().name())));
        scores(ranking).forEach(columns::add);
        columns.addAll(List.of(
                new Column<>("posts", "counted posts in the period", RankedAgency::posts),
                new Column<>("posts_all", "all stored posts in the period", RankedAgency::postsAll),
                new Column<>("active_days", "days with a counted post", RankedAgency::activeDays),
                new Column<>("accounts", "accounts that were due", RankedAgency::accounts),
                new Column<>(
                        "previous_position",
                        "rank in the period of the same length before; empty = not ranked then",
                        RankedAgency::previousPosition),
                new Column<>("last_post_at", "newest counted post, UTC; empty = none", RankedAgency::lastPostAt),
                new Column<>("reason", "why it is not ranked or provisional; empty = ordinary", RankedAgency::reason),
                new Column<>("method_version", "version of the methodology", row -> ranking.methodVersion()),
                new Column<>("computed_at", "when the ranking was computed, UTC", row -> ranking.computedAt())));
        return List.copyOf(columns);
    }

    private static Stream<Column<RankedAgency>> scores(Ranking ranking) {
        return ranking.rows().stream()
                .flatMap(row -> row.pillars().stream())
                .flatMap(pillar -> Stream.concat(
                        Stream.of(pillar.pillar()), pillar.indicators().stream().map(IndicatorScore::indicator)))
                .distinct()
                .sorted()
                .map(code -> new Column<>(
                        "score_" + code,
                        "pillar or indicator " + code
                                + " of the methodology, 0 to 100; empty = not applicable or not observed",
                        row -> figure(score(row, code))));
    }

    private static @Nullable Double score(RankedAgency row, String code) {
        for (PillarScore pillar : row.pillars()) {
            if (pillar.pillar().equals(code)) {
                return pillar.value();
            }
            for (IndicatorScore indicator : pillar.indicators()) {
                if (indicator.indicator().equals(code)) {
                    return indicator.scaled();
                }
            }
        }
        return null;
    }

    private static @Nullable BigDecimal figure(@Nullable Double value) {
        return value == null
                ? null
                : BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
