package id.pantauopd.ranking;

import static id.pantauopd.agency.Platform.FACEBOOK;
import static id.pantauopd.agency.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.ranking.InteractionRates.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InteractionRatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void medianPerThousandFollowersBecomesAPercentileAmongTheAgenciesOfThePlatform() {
        List<AgedPost> posts = List.of(
                post("a", INSTAGRAM, 10L, 1_000L), // 10, 30, 500: median 30, one viral post does not matter
                post("a", INSTAGRAM, 30L, 1_000L),
                post("a", INSTAGRAM, 500L, 1_000L),
                post("b", INSTAGRAM, 40L, 2_000L), // 20
                post("c", INSTAGRAM, 5L, 1_000L)); // 5
        var rates = InteractionRates.of(posts);
        assertThat(rates.get("a")).isEqualTo(new Rate(100 * 2.5 / 3, 3, 3));
        assertThat(rates.get("b")).isEqualTo(new Rate(50.0, 1, 1));
        assertThat(rates.get("c")).isEqualTo(new Rate(100 * 0.5 / 3, 1, 1));
    }

    @Test
    void platformsAreWeighedByCountedPosts() {
        List<AgedPost> posts = new ArrayList<>(List.of(
                post("b", INSTAGRAM, 1L, 1_000L),
                post("c", INSTAGRAM, 2L, 1_000L),
                post("b", FACEBOOK, 9L, 1_000L),
                post("c", FACEBOOK, 8L, 1_000L)));
        posts.add(post("a", INSTAGRAM, 9L, 1_000L)); // best of three: 83.3, one post
        for (int i = 0; i < 3; i++) {
            posts.add(post("a", FACEBOOK, 1L, 1_000L)); // last of three: 16.7, three posts
        }
        assertThat(InteractionRates.of(posts).get("a").value()).isEqualTo((100 * 2.5 / 3 + 3 * 100 * 0.5 / 3) / 4);
    }

    @Test
    void postWithoutAFigureAtSevenDaysIsCountedAsUnreadAndNeverAsZero() {
        List<AgedPost> posts = List.of(
                post("a", INSTAGRAM, null, 1_000L),
                post("a", INSTAGRAM, 30L, 1_000L),
                post("b", INSTAGRAM, 20L, 1_000L),
                post("c", INSTAGRAM, 10L, 1_000L));
        assertThat(InteractionRates.of(posts).get("a")).isEqualTo(new Rate(100 * 2.5 / 3, 1, 2));
    }

    @Test
    void nobodyFollowingUnknownFollowersAndFewAgenciesGiveNoRateAndNoNaN() {
        assertThat(InteractionRates.of(List.of())).isEmpty();
        List<AgedPost> posts =
                List.of(post("a", INSTAGRAM, 3L, 0L), post("b", INSTAGRAM, 3L, null), post("c", INSTAGRAM, 3L, 1_000L));
        assertThat(InteractionRates.of(posts).values()).extracting(Rate::value).containsOnlyNulls();
    }

    @Test
    void orderOfThePostsChangesNothing() {
        Random random = new Random(7);
        List<AgedPost> posts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            posts.add(post(
                    "a" + random.nextInt(8),
                    random.nextBoolean() ? INSTAGRAM : FACEBOOK,
                    random.nextInt(5) == 0 ? null : (long) random.nextInt(300),
                    (long) random.nextInt(5_000)));
        }
        var straight = InteractionRates.of(posts);
        Collections.shuffle(posts, random);
        assertThat(InteractionRates.of(posts)).isEqualTo(straight);
        assertThat(straight.values())
                .allSatisfy(rate -> assertThat(rate.value()).isBetween(0.0, 100.0));
    }

    private static AgedPost post(
            String agency, Platform platform, @Nullable Long interactions, @Nullable Long followers) {
        return new AgedPost(agency, platform, "", DAY, interactions, followers);
    }
}
