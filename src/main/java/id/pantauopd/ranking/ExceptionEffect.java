package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.LeftOut;
import id.pantauopd.post.WeeksWithout;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Leaves the exceptional days of their regions out of agencies' weeks. */
@Component
class ExceptionEffect {
    private final ExceptionRows exceptions;
    private final WeeksWithout weeks;

    ExceptionEffect(ExceptionRows exceptions, WeeksWithout weeks) {
        this.exceptions = exceptions;
        this.weeks = weeks;
    }

    /** The same rows where no exception holds: then one query, and one more otherwise. */
    List<AgencyWeek> leaveOut(List<AgencyWeek> rows, Collection<Agency> agencies, Norms regions) {
        if (rows.isEmpty()) {
            return rows;
        }
        LocalDate first =
                rows.stream().map(AgencyWeek::week).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                rows.stream().map(AgencyWeek::week).max(LocalDate::compareTo).orElseThrow();
        List<ExceptionDay> holding = exceptions.holding(first, last.plusDays(6));
        return holding.isEmpty() ? rows : weeks.sum(rows, days(holding, agencies, regions));
    }

    /** An agency has the exceptions of its own region and of all regions that hold it. */
    static LeftOut days(List<ExceptionDay> holding, Collection<Agency> agencies, Norms regions) {
        Map<String, List<ExceptionDay>> byRegion = new HashMap<>();
        Map<Long, List<ExceptionDay>> byAgency = new HashMap<>();
        for (Agency agency : agencies) {
            byAgency.put(agency.id(), byRegion.computeIfAbsent(agency.regionCode(), code -> {
                List<String> chain = regions.chain(code);
                return holding.stream()
                        .filter(day -> chain.contains(day.regionCode()))
                        .toList();
            }));
        }
        return new LeftOut() {
            @Override
            public boolean touches(long agencyId, LocalDate monday) {
                return byAgency.getOrDefault(agencyId, List.of()).stream().anyMatch(day -> day.touchesWeek(monday));
            }

            @Override
            public boolean leaves(long agencyId, long channelId, LocalDate day) {
                return byAgency.getOrDefault(agencyId, List.of()).stream().anyMatch(one -> one.holdsOn(day));
            }
        };
    }
}
