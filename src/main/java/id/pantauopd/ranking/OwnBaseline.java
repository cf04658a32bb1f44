package id.pantauopd.ranking;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares an agency's posts with its own past (E2), beside the score and never in it: the share of posts of a window that
 * reach the median of its last 100 posts of the same type before the window, all at the age of seven days. Pure.
 */
final class OwnBaseline {
    static final int LAST = 100;
    static final int LEAST = 20;
    static final Goalposts GOALPOSTS = new Goalposts(0.25, 0.75);

    private OwnBaseline() {}

    /**
     * @param share null when no type of post has a baseline, or no post of the window has a figure
     * @param scaled from 0 to 100, null with {@code share}
     * @param measured posts of the window that were compared, of {@code counted}
     */
    record Baseline(@Nullable Double share, @Nullable Double scaled, int measured, int counted) {}

    /** @param posts of one agency, those of the window and those before it, in any order */
    static Baseline of(List<AgedPost> posts, Period window) {
        Map<Kind, Double> medians = medians(posts, window.from());
        int counted = 0;
        int measured = 0;
        int reached = 0;
        for (AgedPost post : posts) {
            if (window.contains(post.day())) {
                counted++;
                Double median = medians.get(Kind.of(post));
                Long interactions = post.interactions();
                if (median != null && interactions != null) {
                    measured++;
                    reached += interactions >= median ? 1 : 0;
                }
            }
        }
        if (measured == 0) {
            return new Baseline(null, null, 0, counted);
        }
        double share = (double) reached / measured;
        return new Baseline(share, GOALPOSTS.scale(share), measured, counted);
    }

    private static Map<Kind, Double> medians(List<AgedPost> posts, LocalDate before) {
        Map<Kind, List<Double>> newestFirst = new HashMap<>();
        posts.stream()
                .filter(post -> post.day().isBefore(before))
                .sorted(Comparator.comparing(AgedPost::day).reversed())
                .forEach(post -> {
                    Long interactions = post.interactions();
                    List<Double> own = newestFirst.computeIfAbsent(Kind.of(post), none -> new ArrayList<>());
                    if (interactions != null && own.size() < LAST) {
                        own.add(interactions.doubleValue());
                    }
                });
        Map<Kind, Double> medians = new HashMap<>();
        newestFirst.forEach((kind, own) -> {
            if (own.size() >= LEAST) {
                medians.put(kind, Medians.of(own));
            }
        });
        return medians;
    }

    private record Kind(Platform platform, String type) {
        static Kind of(AgedPost post) {
            return new Kind(post.platform(), post.type());
        }
    }
}
