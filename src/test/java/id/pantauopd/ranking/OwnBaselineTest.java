package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Platform;
import id.pantauopd.ranking.OwnBaseline.Baseline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnBaselineTest {
    private static final LocalDate FIRST = Samples.FOUR_WEEKS.from();

    @Test
    void shareOfPostsThatReachTheOwnMedianIsScaledBetweenAQuarterAndThreeQuarters() {
        List<AgedPost> posts = past(20); // 1 to 20: median 10.5
        posts.add(now("", 10L));
        posts.add(now("", 11L));
        posts.add(now("", 50L));
        posts.add(now("", 0L));
        assertThat(OwnBaseline.of(posts, Samples.FOUR_WEEKS)).isEqualTo(new Baseline(0.5, 50.0, 4, 4));
    }

    @Test
    void nineteenPostsAreNoBaseline() {
        List<AgedPost> posts = past(19);
        posts.add(now("", 50L));
        assertThat(OwnBaseline.of(posts, Samples.FOUR_WEEKS)).isEqualTo(new Baseline(null, null, 0, 1));
    }

    @Test
    void anotherTypeOfPostHasNoBaselineFromThisOneAndAnUnreadFigureIsNotZero() {
        List<AgedPost> posts = past(30);
        posts.add(now("video", 1_000L));
        posts.add(now("", null));
        posts.add(now("", 30L));
        assertThat(OwnBaseline.of(posts, Samples.FOUR_WEEKS)).isEqualTo(new Baseline(1.0, 100.0, 1, 3));
    }

    @Test
    void onlyTheLastHundredPostsBeforeTheWindowMakeTheBaseline() {
        List<AgedPost> posts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            posts.add(post("", FIRST.minusDays(300L + i), 1_000_000L));
        }
        for (int i = 1; i <= 100; i++) {
            posts.add(post("", FIRST.minusDays(i), 5L));
        }
        posts.add(now("", 5L));
        assertThat(OwnBaseline.of(posts, Samples.FOUR_WEEKS)).isEqualTo(new Baseline(1.0, 100.0, 1, 1));
    }

    @Test
    void noPostIsNoShare() {
        assertThat(OwnBaseline.of(List.of(), Samples.FOUR_WEEKS)).isEqualTo(new Baseline(null, null, 0, 0));
    }

    private static List<AgedPost> past(int posts) {
        List<AgedPost> past = new ArrayList<>();
        for (int i = 1; i <= posts; i++) {
            past.add(post("", FIRST.minusDays(i), (long) i));
        }
        return past;
    }

    private static AgedPost now(String type, @Nullable Long interactions) {
        return post(type, FIRST.plusDays(3), interactions);
    }

    private static AgedPost post(String type, LocalDate day, @Nullable Long interactions) {
        return new AgedPost("a", Platform.INSTAGRAM, type, day, interactions, 1_000L);
    }
}
