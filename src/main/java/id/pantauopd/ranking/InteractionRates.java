package id.pantauopd.ranking;

import id.pantauopd.agency.Platform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares how much posts are answered to (E1), beside the score and never in it: the median of interactions per post and
 * thousand followers on each platform, as a percentile among the agencies on it, averaged over platforms by counted posts.
 * Pure.
 */
final class InteractionRates {
    /** With fewer agencies on a platform a percentile says nothing. */
    static final int LEAST_AGENCIES = 3;

    private InteractionRates() {}

    /**
     * @param value percentile from 0 to 100, null when no platform of it has one
     * @param measured posts with a figure at the age of seven days, of {@code counted}
     */
    record Rate(@Nullable Double value, int measured, int counted) {}

    /** By the code of each agency that has a post. */
    static Map<String, Rate> of(Collection<AgedPost> posts) {
        Map<Platform, Map<String, Double>> medians = medians(posts);
        Map<String, List<AgedPost>> byAgency =
                posts.stream().collect(Collectors.groupingBy(AgedPost::agencyCode, TreeMap::new, Collectors.toList()));
        Map<String, Rate> rates = new TreeMap<>();
        byAgency.forEach((agency, own) -> rates.put(agency, rate(agency, own, medians)));
        return rates;
    }

    private static Rate rate(String agency, List<AgedPost> own, Map<Platform, Map<String, Double>> medians) {
        double sum = 0;
        int weights = 0;
        int measured = 0;
        Map<Platform, List<AgedPost>> byPlatform = own.stream().collect(Collectors.groupingBy(AgedPost::platform));
        for (Platform platform : Platform.values()) {
            List<AgedPost> there = byPlatform.getOrDefault(platform, List.of());
            Map<String, Double> onPlatform = medians.getOrDefault(platform, Map.of());
            Double median = onPlatform.get(agency);
            measured += Math.toIntExact(
                    there.stream().filter(post -> post.perThousand() != null).count());
            if (median != null && onPlatform.size() >= LEAST_AGENCIES) {
                sum += percentile(median, onPlatform.values()) * there.size();
                weights += there.size();
            }
        }
        return new Rate(weights == 0 ? null : Double.valueOf(sum / weights), measured, own.size());
    }

    private static Map<Platform, Map<String, Double>> medians(Collection<AgedPost> posts) {
        Map<Platform, Map<String, List<Double>>> rates = new EnumMap<>(Platform.class);
        for (AgedPost post : posts) {
            Double rate = post.perThousand();
            if (rate != null) {
                rates.computeIfAbsent(post.platform(), none -> new TreeMap<>())
                        .computeIfAbsent(post.agencyCode(), none -> new ArrayList<>())
                        .add(rate);
            }
        }
        Map<Platform, Map<String, Double>> medians = new EnumMap<>(Platform.class);
        rates.forEach((platform, byAgency) -> byAgency.forEach((agency, own) ->
                medians.computeIfAbsent(platform, none -> new TreeMap<>()).put(agency, Medians.of(own))));
        return medians;
    }

    /** Who is behind, and half of who is level, so that equals share one and the middle is 50. */
    private static double percentile(double own, Collection<Double> all) {
        double below = 0;
        for (double other : all) {
            below += other < own ? 1 : other == own ? 0.5 : 0;
        }
        return 100 * below / all.size();
    }
}
