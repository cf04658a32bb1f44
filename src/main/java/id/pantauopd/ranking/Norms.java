package id.pantauopd.ranking;

import id.pantauopd.agency.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers which norm holds: a region's own, else its province's, else the nation's, else the methodology's. */
final class Norms {
    private final Map<String, Region> regions;
    private final Map<String, List<Norm>> byRegion;
    private final int otherwise;

    Norms(Collection<Region> regions, Collection<Norm> norms, int otherwise) {
        this.regions = new HashMap<>();
        regions.forEach(region -> this.regions.put(region.code(), region));
        this.byRegion = norms.stream().collect(Collectors.groupingBy(Norm::regionCode));
        this.otherwise = otherwise;
    }

    /** Posts that make the week of a Monday active in a region. */
    ToIntFunction<LocalDate> postsPerWeek(String regionCode) {
        List<Norm> nearestFirst = chain(regionCode).stream()
                .flatMap(code -> byRegion.getOrDefault(code, List.of()).stream())
                .toList();
        return monday -> nearestFirst.stream()
                .filter(norm -> norm.holdsOn(monday))
                .mapToInt(Norm::postsPerWeek)
                .findFirst()
                .orElse(otherwise);
    }

    /** A region and all that hold it, nearest first. */
    List<String> chain(String regionCode) {
        List<String> chain = new ArrayList<>();
        for (@Nullable String code = regionCode; code != null; code = parent(code)) {
            chain.add(code);
        }
        return chain;
    }

    private @Nullable String parent(String code) {
        Region region = regions.get(code);
        return region == null ? null : region.parentCode();
    }
}
