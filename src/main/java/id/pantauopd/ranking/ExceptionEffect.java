package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.base.Period;
import id.pantauopd.post.LeftOut;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says which days of agencies leave the count for the exceptions of their regions. */
@Component
class ExceptionEffect {
    private final ExceptionRows exceptions;

    ExceptionEffect(ExceptionRows exceptions) {
        this.exceptions = exceptions;
    }

    /** What leaves in a span; nothing where no exception holds. One query. */
    LeftOut of(Period span, Collection<Agency> agencies, Norms regions) {
        List<ExceptionDay> holding = exceptions.holding(span.from(), span.to());
        return holding.isEmpty() ? LeftOut.NOTHING : days(holding, agencies, regions);
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
