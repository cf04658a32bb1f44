package id.pantauopd.post;

import static id.pantauopd.post.Answers.answer;
import static id.pantauopd.post.Answers.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantauopd.access.AuditLog;
import id.pantauopd.base.TransactionRetry;
import id.pantauopd.content.ContentClass;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class ClassReviewsIT {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    private PostLedger ledger;

    @Autowired
    private PostArchive archive;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionRetry retry;

    @Autowired
    private ClassCorrections corrections;

    @Autowired
    private AuditLog audit;

    private ClassReviews reviews;

    @BeforeEach
    void eightyPostsOfOctoberAndTwentyOfNovember(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
        ReadPost[] posts = new ReadPost[100];
        for (int i = 0; i < posts.length; i++) {
            String at = i < 80 ? "2026-10-%02dT05:00:00Z".formatted(1 + i % 31) : "2026-11-02T05:00:00Z";
            posts[i] = post("p" + i, at, PostContentIT.RESULT + " di desa " + i);
        }
        ledger.record(answer(1, 10, "2026-11-03T05:00:00Z", null, posts));
        reviews = at("2026-11-03T05:00:00Z");
    }

    @Test
    void fiftyPostsOfTheMonthThatIsOverAreDrawnOnce() {
        assertThat(reviews.draw()).isEqualTo(50);
        List<SampledPost> sample = reviews.sample(OCTOBER);
        assertThat(sample).hasSize(50).allSatisfy(one -> {
            assertThat(YearMonth.from(one.post().day())).isEqualTo(OCTOBER);
            assertThat(one.read().contentClass()).isEqualTo(ContentClass.CAPAIAN_KINERJA);
            assertThat(one.found()).isNull();
        });
        assertThat(reviews.draw()).isZero();
        assertThat(reviews.months()).singleElement().satisfies(month -> {
            assertThat(month.drawn()).isEqualTo(50);
            assertThat(month.errorRate()).isNull();
        });
    }

    @Test
    void sameMonthIsDrawnTheSameAgain() {
        reviews.draw();
        List<Long> first = ids();
        jdbc.update("DELETE FROM class_review");
        reviews.draw();
        assertThat(ids()).isEqualTo(first);
    }

    @Test
    void reviewsGiveTheErrorRateAndCorrectThePost() {
        reviews.draw();
        List<Long> ids = ids();
        Verdict right = Verdict.of(ContentClass.CAPAIAN_KINERJA);
        Verdict other = Verdict.of(ContentClass.SEREMONIAL);
        assertThat(reviews.review(OCTOBER, ids.get(0), right)).isTrue();
        assertThat(reviews.review(OCTOBER, ids.get(1), right)).isTrue();
        assertThat(reviews.review(OCTOBER, ids.get(2), other)).isTrue();
        Confusion month = reviews.months().getFirst();
        assertThat(month.reviewed()).isEqualTo(3);
        assertThat(month.wrong()).isEqualTo(1);
        assertThat(month.posts(other, right)).isEqualTo(1);
        assertThat(month.errorRate()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(archive.evidence(ids.get(2)).orElseThrow().post().verdict()).isEqualTo(other);
        assertThat(archive.evidence(ids.get(2)).orElseThrow().corrections())
                .extracting(Correction::reason)
                .containsExactly("Sampel bulanan 2026-10");
        assertThat(archive.evidence(ids.get(0)).orElseThrow().corrections()).isEmpty();
        assertThat(ids().subList(47, 50)).as("reviewed ones come last").containsAll(ids.subList(0, 3));
    }

    @Test
    void postOutsideTheSampleIsNotReviewed() {
        reviews.draw();
        assertThat(reviews.review(OCTOBER, -1, Verdict.SPAM)).isFalse();
        assertThat(reviews.months().getFirst().reviewed()).isZero();
    }

    @Test
    void monthWithoutPostsHasNoSample() {
        assertThat(at("2026-09-15T00:00:00Z").draw()).isZero();
        assertThat(reviews.months()).isEmpty();
    }

    private List<Long> ids() {
        return reviews.sample(OCTOBER).stream().map(one -> one.post().id()).toList();
    }

    private ClassReviews at(String now) {
        return new ClassReviews(jdbc, retry, corrections, audit, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
