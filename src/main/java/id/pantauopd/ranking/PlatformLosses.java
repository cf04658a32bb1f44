package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Platform;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the account-days of a window by agency and platform.
 *
 * @param platforms of each channel that had any
 */
record PlatformLosses(Map<Long, Map<Platform, Tally>> byAgency, Map<Long, Platform> platforms) {
    static final PlatformLosses NONE = new PlatformLosses(Map.of(), Map.of());

    /** @param due account-days, {@code lost} those of them that were not observed */
    record Tally(long due, long lost) {
        Tally plus(Tally other) {
            return new Tally(due + other.due, lost + other.lost);
        }
    }

    /**
     * Platforms that lost more than a share of their account-days among these agencies. Never websites: each has a host of
     * its own and fails by itself, which the coverage of its agency answers for.
     */
    Set<Platform> frozen(Collection<Agency> agencies, double share) {
        Map<Platform, Tally> sums = new EnumMap<>(Platform.class);
        for (Agency agency : agencies) {
            byAgency.getOrDefault(agency.id(), Map.of())
                    .forEach((platform, tally) -> sums.merge(platform, tally, Tally::plus));
        }
        Set<Platform> frozen = EnumSet.noneOf(Platform.class);
        sums.forEach((platform, sum) -> {
            if (platform != Platform.WEBSITE && sum.lost() > share * sum.due()) {
                frozen.add(platform);
            }
        });
        return frozen;
    }
}
