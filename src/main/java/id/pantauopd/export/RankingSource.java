package id.pantauopd.export;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.base.PeriodText;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.Ranking;
import id.pantauopd.ranking.RankingQuery;
import id.pantauopd.ranking.RankingSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the ranking that an address asks for, with the rows the page of the same address shows. */
@Component
class RankingSource {
    private final ActivityRanking rankings;
    private final AgencyDirectory directory;
    private final RankingSettings settings;
    private final Clock clock;

    RankingSource(ActivityRanking rankings, AgencyDirectory directory, RankingSettings settings, Clock clock) {
        this.rankings = rankings;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    Selection select(Map<String, String> parameters) {
        Map<String, List<String>> lists = new HashMap<>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        RankingQuery query = RankingQuery.read(lists);
        List<String> ignored = new ArrayList<>(query.ignored());
        if (query.region() != null && directory.region(query.region()).isEmpty()) {
            ignored.add("wilayah");
            query = query.withRegion(settings.region());
        }
        String code = region(query.region());
        LocalDate today = today(code);
        Optional<Period> period = PeriodText.parse(query.period(), today);
        if (period.isEmpty()) {
            ignored.add("periode");
        }
        Ranking ranking = rankings.answer(code, period.orElseGet(() -> Period.lastDays(30, today.minusDays(1))));
        return new Selection(query, ignored, ranking, query.select(ranking.rows()));
    }

    /** The region asked for, or the product's own. */
    String region(@Nullable String asked) {
        return asked == null ? settings.region() : asked;
    }

    private LocalDate today(String regionCode) {
        ZoneId zone = directory.region(regionCode).map(Region::zone).orElse(Period.JAKARTA);
        return LocalDate.now(clock.withZone(zone));
    }

    /** A ranking and the rows of it that were asked for. */
    record Selection(RankingQuery query, List<String> ignored, Ranking ranking, List<RankedAgency> rows) {

        /** The rows as a download writes them. */
        Stream<RankingRow> lines() {
            return rows.stream().map(agency -> new RankingRow(ranking, agency));
        }
    }
}
