package id.pantauopd.dashboard;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Region;
import id.pantauopd.ranking.RankingSettings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides which region a screen shows. */
@Component
class Regions {
    private final AgencyDirectory directory;
    private final RankingSettings settings;

    Regions(AgencyDirectory directory, RankingSettings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    /** The region an address names, when there is one. */
    Optional<Region> named(@Nullable String code) {
        return code == null ? Optional.empty() : directory.region(code);
    }

    /** The region of the settings, else that of the first crawled agency, else the nation. */
    Optional<Region> first() {
        return directory.region(settings.region()).or(this::ofFirstCrawled).or(() -> directory.region(Region.NATION));
    }

    List<Region> all() {
        return directory.regions();
    }

    private Optional<Region> ofFirstCrawled() {
        return directory.crawlTargets(0, 1).stream()
                .findFirst()
                .flatMap(target -> directory.agency(target.agencyId()))
                .map(Agency::regionCode)
                .flatMap(directory::region);
    }
}
