package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void channelThatPostsEveryFourHoursIsLookedAtEveryTwo() {
        assertThat(Rhythm.of(every(Duration.ofHours(4), 10), NOW)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void busyChannelIsLookedAtEveryQuarterAndSilentOneDaily() {
        assertThat(Rhythm.of(every(Duration.ofMinutes(1), 50), NOW)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Rhythm.of(every(Duration.ofDays(40), 10), NOW)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void oneOldPostIsASilentChannel() {
        assertThat(Rhythm.of(List.of(NOW.minus(Duration.ofDays(300))), NOW)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void orderAndPostsDatedInTheFutureDoNoHarm() {
        List<Instant> posts = new ArrayList<>(every(Duration.ofHours(4), 10));
        posts.add(0, NOW.minus(Duration.ofDays(900)));
        posts.add(NOW.plus(Duration.ofHours(3)));
        assertThat(Rhythm.of(posts, NOW)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void withoutDatesNothingIsKnown() {
        assertThat(Rhythm.of(List.of(), NOW)).isEqualTo(Rhythm.UNKNOWN);
    }

    private static List<Instant> every(Duration gap, int count) {
        List<Instant> posts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            posts.add(NOW.minus(gap.multipliedBy(i)));
        }
        return posts;
    }
}
