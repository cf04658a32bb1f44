package id.pantauopd.export;

import id.pantauopd.ranking.Indicator;
import id.pantauopd.ranking.Methodology;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import id.pantauopd.ranking.RankedAgency.PillarScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a ranking's download. CSV, its metadata and the data dictionary name the same; which pillars and
 * indicators there are is the methodology's to say.
 */
final class RankingColumns {
    static final List<Column<RankingRow>> ALL = Stream.of(place(), scores(), figures(), origin())
            .flatMap(Function.identity())
            .toList();

    private RankingColumns() {}

    private static Stream<Column<RankingRow>> place() {
        return Stream.of(
                new Column<>(
                        "region_code",
                        "Kemendagri code of the region",
                        row -> row.ranking().regionCode()),
                new Column<>(
                        "weeks_from",
                        "first local day of the whole weeks that were counted",
                        row -> row.ranking().weeks().from()),
                new Column<>(
                        "weeks_to",
                        "last local day of the whole weeks that were counted",
                        row -> row.ranking().weeks().to()),
                agency(
                        "position",
                        "rank among all; equal scores share one; empty = not ranked",
                        RankedAgency::position),
                agency("group_position", "rank inside the peer group; empty = not ranked", RankedAgency::groupPosition),
                agency("agency_code", "stable key of the agency", RankedAgency::code),
                agency("agency_name", "official name", RankedAgency::name),
                agency("agency_short_name", "everyday name", RankedAgency::shortName),
                agency(
                        "peer_group",
                        "agencies whose duties compare",
                        row -> row.group().name()));
    }

    private static Stream<Column<RankingRow>> scores() {
        Stream<Column<RankingRow>> whole = Stream.of(
                agency("tier", "class of the score", row -> row.tier().name()),
                agency("score", "Keaktifan, 1 to 100; empty = not ranked", row -> figure(row.score())),
                agency(
                        "coverage",
                        "observed account-days over account-days, 0 to 1; empty = none was due",
                        row -> figure(row.coverage())),
                agency(
                        "coverage_class",
                        "what the coverage allows",
                        row -> row.coverageClass().name()));
        Stream<Column<RankingRow>> parts = Methodology.current().pillars().stream()
                .flatMap(pillar -> Stream.concat(
                        Stream.of(pillar.code()), pillar.indicators().stream().map(Indicator::code)))
                .map(code -> agency(
                        "score_" + code.toLowerCase(Locale.ROOT),
                        "part " + code + " of the methodology, 0 to 100; empty = not applicable or not observed",
                        row -> figure(part(row, code))));
        return Stream.concat(whole, parts);
    }

    private static Stream<Column<RankingRow>> figures() {
        return Stream.of(
                agency(
                        "posts",
                        "counted posts in the observed weeks; empty = nothing could be observed",
                        RankedAgency::posts),
                agency("posts_all", "posts stored in these weeks, counted or not", RankedAgency::postsAll),
                agency(
                        "active_days",
                        "days with a counted post; empty = nothing could be observed",
                        RankedAgency::activeDays),
                agency("accounts", "accounts registered in these weeks", RankedAgency::accounts),
                agency(
                        "previous_position",
                        "rank in the same number of weeks just before; empty = not ranked then",
                        RankedAgency::previousPosition),
                agency("last_post_at", "newest counted post, UTC; empty = none", RankedAgency::lastPostAt),
                agency("reason", "why it is not ranked or provisional; empty = ordinary", RankedAgency::reason));
    }

    private static Stream<Column<RankingRow>> origin() {
        return Stream.of(
                new Column<>(
                        "method_version",
                        "version of the methodology",
                        row -> row.ranking().methodVersion()),
                new Column<>(
                        "computed_at",
                        "when the ranking was computed, UTC",
                        row -> row.ranking().computedAt()));
    }

    private static Column<RankingRow> agency(
            String name, String description, Function<RankedAgency, @Nullable Object> value) {
        return new Column<>(name, description, row -> value.apply(row.agency()));
    }

    private static @Nullable Double part(RankedAgency row, String code) {
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
