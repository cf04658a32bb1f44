package id.pantauopd.demo;

import static id.pantauopd.demo.DemoWeb.NOW;
import static id.pantauopd.demo.DemoWeb.REGENCY;
import static id.pantauopd.demo.DemoWeb.outlet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NewsroomTest {
    private final Newsroom newsroom = new Newsroom(DemoWeb.SEED);

    @Test
    void theSameSeedTellsTheSameStory() {
        for (Outlet outlet : REGENCY.outlets()) {
            assertThat(new Newsroom(DemoWeb.SEED).posts(outlet, NOW, 200)).isEqualTo(newsroom.posts(outlet, NOW, 200));
        }
        assertThat(new Newsroom(1).posts(outlet("dinkes"), NOW, 200)).isNotEqualTo(posts("dinkes"));
    }

    @Test
    void laterTheOldPostsAreTheSameAndNewOnesHaveCome() {
        Instant later = NOW.plus(Duration.ofDays(3));
        List<Post> now = posts("disdukcapil");
        List<Post> then = newsroom.posts(outlet("disdukcapil"), later, 200);
        List<Post> shared =
                then.stream().filter(post -> !post.at().isAfter(NOW)).toList();
        assertThat(now).startsWith(shared.toArray(Post[]::new));
        assertThat(then.getFirst().at()).isAfter(NOW).isBeforeOrEqualTo(later);
    }

    @Test
    void postsFillTheHalfYearNewestFirstAndNeverTheFuture() {
        List<Post> posts = posts("dinkes");
        assertThat(posts)
                .hasSizeGreaterThan(150)
                .isSortedAccordingTo(Comparator.comparing(Post::at).reversed());
        assertThat(posts.getFirst().at()).isBeforeOrEqualTo(NOW);
        assertThat(posts("bapperida").getLast().at()).isBefore(NOW.minus(Duration.ofDays(175)));
    }

    @Test
    void rhythmsDiffer() {
        Instant monthAgo = NOW.minus(Duration.ofDays(30));
        assertThat(since("bpbd", monthAgo)).isGreaterThan(since("dinkes", monthAgo));
        assertThat(since("dinkes", monthAgo)).isGreaterThan(since("disdikbud", monthAgo));
        assertThat(since("disdikbud", monthAgo)).isGreaterThan(since("kec-muara", monthAgo));
        assertThat(since("kec-muara", monthAgo)).isGreaterThan(2);
    }

    @Test
    void theSilentStoppedLongAgoAndTheFadingHardlyWrite() {
        assertThat(posts("dispangan")).isNotEmpty();
        assertThat(posts("dispangan").getFirst().at()).isBefore(NOW.minus(Duration.ofDays(60)));
        assertThat(posts("puskesmas-tanjung")).isEmpty();
        assertThat(since("bkpsdm", NOW.minus(Duration.ofDays(40)))).isLessThan(6);
        assertThat(posts("bkpsdm")).hasSizeGreaterThan(25);
    }

    @Test
    void aBurstBringsTenPostsInOneMorning() {
        Map<Object, Long> days = posts("disparpora").stream()
                .collect(Collectors.groupingBy(
                        post -> post.at().atZone(Regency.ZONE).toLocalDate(), Collectors.counting()));
        assertThat(days.values()).contains(10L);
        assertThat(days).hasSizeLessThan(30);
    }

    @Test
    void theSecondOutletRepeatsTheFirstTwoHoursLater() {
        Post first = posts("dinsos").get(3);
        Post second = posts("kabar-dinsos").stream()
                .filter(post -> post.id() == first.id())
                .findFirst()
                .orElseThrow();
        assertThat(second.title()).isEqualTo(first.title());
        assertThat(second.paragraphs()).isEqualTo(first.paragraphs());
        assertThat(Duration.between(first.at(), second.at())).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void someEditsChangeTextAndSomePostsAreWithdrawn() {
        Post edited = REGENCY.outlets().stream()
                .flatMap(outlet -> newsroom.posts(outlet, NOW, 200).stream())
                .filter(post -> post.editedBefore(NOW).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(edited.textAt(edited.at())).isEqualTo(edited.paragraphs());
        assertThat(edited.textAt(NOW)).hasSize(edited.paragraphs().size() + 1);

        Post withdrawn = withdrawnByDiskominfo();
        assertThat(withdrawn.visibleAt(withdrawn.at())).isTrue();
        assertThat(withdrawn.visibleAt(withdrawn.at().plus(Duration.ofDays(2)))).isFalse();
        assertThat(posts("diskominfo")).doesNotContain(withdrawn);
    }

    @Test
    void commentsOnlyGrow() {
        for (Post post : posts("dinkes")) {
            int before = 0;
            for (int hours = 0; hours < 300; hours += 5) {
                int comments = post.commentsAt(post.at().plus(Duration.ofHours(hours)));
                assertThat(comments).isBetween(before, post.comments());
                before = comments;
            }
        }
    }

    @Test
    void headlinesHardlyRepeat() {
        int all = 0;
        Map<Office, Set<String>> byOffice = new HashMap<>();
        Set<String> different = new HashSet<>();
        for (Outlet outlet : REGENCY.outlets()) {
            if (outlet.lag().isZero()) {
                List<Post> posts = newsroom.posts(outlet, NOW, 200);
                Set<String> own = posts.stream().map(Post::title).collect(Collectors.toSet());
                assertThat(posts.size() - own.size())
                        .as("repeated headlines of %s", outlet.path())
                        .isLessThanOrEqualTo(posts.size() / 10);
                byOffice.put(outlet.office(), own);
                different.addAll(own);
                all += posts.size();
            }
        }
        assertThat(byOffice).hasSize(40);
        assertThat(all).isGreaterThan(2_000);
        assertThat(different.size()).isGreaterThan(all * 94 / 100);
    }

    @Test
    void textsHaveTwoToFourParagraphsAndDoNotRepeat() {
        Set<List<String>> texts = new HashSet<>();
        int all = 0;
        for (Outlet outlet : REGENCY.outlets()) {
            for (Post post : outlet.lag().isZero() ? newsroom.posts(outlet, NOW, 200) : List.<Post>of()) {
                assertThat(post.paragraphs()).hasSizeBetween(2, 4).allMatch(text -> text.length() > 20);
                texts.add(post.paragraphs());
                all++;
            }
        }
        assertThat(texts).hasSize(all);
    }

    private Post withdrawnByDiskominfo() {
        for (Instant at = NOW; ; at = at.minus(Duration.ofDays(1))) {
            for (Post post : newsroom.posts(outlet("diskominfo"), at, 20)) {
                if (post.withdrawnAt() != null && !post.visibleAt(NOW)) {
                    return post;
                }
            }
        }
    }

    private long since(String path, Instant from) {
        return posts(path).stream().filter(post -> post.at().isAfter(from)).count();
    }

    private List<Post> posts(String path) {
        return newsroom.posts(outlet(path), NOW, 200);
    }
}
