package id.pantauopd.export;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.Ranking;
import id.pantauopd.ranking.RankingRequest;
import id.pantauopd.ranking.RankingSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
        RankingRequest request = RankingRequest.of(
                parameters,
                settings.region(),
                code -> directory.region(code).isPresent(),
                today(parameters.getOrDefault("wilayah", settings.region())));
        Ranking ranking = rankings.answer(request.regionCode(), request.period());
        return new Selection(request, ranking, request.select(ranking));
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
    record Selection(RankingRequest request, Ranking ranking, List<RankedAgency> rows) {}
}
