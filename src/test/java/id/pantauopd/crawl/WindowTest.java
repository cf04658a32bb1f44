package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadPost.Precision;
import id.pantauopd.reader.ReadPost.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void firstAnswerReachesBackToItsOldestPost() {
        assertThat(first(null, 20, 15, 10)).isEqualTo(november(10));
        assertThat(first(null, 10, 15, 20)).as("oldest first").isEqualTo(november(10));
    }

    @Test
    void pinnedPostOfLongAgoReachesNoFurther() {
        List<ReadPost> posts = new ArrayList<>(posts(20, 15, 10));
        posts.add(0, post("2019-01-01T05:00:00Z"));
        assertThat(Window.firstDay(posts, JAKARTA, null, TODAY)).isEqualTo(november(10));
    }

    @Test
    void shortFeedShowsAllThatHappenedSinceTheLastAccount() {
        assertThat(first(november(5), 20, 18)).isEqualTo(november(6));
    }

    @Test
    void fullPageSaysNothingOfDaysBeforeItsOldestPost() {
        assertThat(first(november(5), 23, 22, 21, 20, 19, 18, 17, 16, 15, 14)).isEqualTo(november(14));
    }

    @Test
    void answerThatReachesBackRestoresEarlierDays() {
        assertThat(first(november(22), 23, 20, 12)).isEqualTo(november(12));
    }

    @Test
    void withoutDatesOnlyTodayIsKnown() {
        assertThat(Window.firstDay(List.of(), JAKARTA, null, TODAY)).isEqualTo(TODAY);
        assertThat(Window.firstDay(List.of(), JAKARTA, november(20), TODAY)).isEqualTo(november(21));
        assertThat(Window.firstDay(List.of(post(null)), JAKARTA, null, TODAY)).isEqualTo(TODAY);
    }

    @Test
    void orderOfEqualDaysDoesNotMatter() {
        List<ReadPost> posts = new ArrayList<>(posts(20, 20, 20));
        Collections.reverse(posts);
        assertThat(Window.firstDay(posts, JAKARTA, null, TODAY)).isEqualTo(november(20));
    }

    private static LocalDate first(@Nullable LocalDate coveredTo, int... days) {
        return Window.firstDay(posts(days), JAKARTA, coveredTo, TODAY);
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static List<ReadPost> posts(int... days) {
        List<ReadPost> posts = new ArrayList<>();
        for (int day : days) {
            posts.add(post("2026-11-%02dT05:00:00Z".formatted(day)));
        }
        return posts;
    }

    private static ReadPost post(@Nullable String at) {
        Stamp stamp = at == null ? Stamp.NONE : new Stamp(Instant.parse(at), at, Precision.SECOND, true);
        return new ReadPost(
                "id " + at, List.of(), null, "t", "", stamp, null, null, List.of(), List.of(), "h", Set.of());
    }
}
