package id.pantauopd.post;

import static id.pantauopd.post.Answers.answer;
import static id.pantauopd.post.Answers.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Period;
import id.pantauopd.post.PostArchive.Page;
import id.pantauopd.post.PostArchive.StoredPost;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PostArchiveIT {
    @Autowired
    private PostArchive archive;

    @Autowired
    private PostLedger ledger;

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (int channel = 1; channel <= 3; channel++) {
            for (int day = 1; day <= 9; day++) {
                String at = "2026-11-0" + day + "T05:00:00Z";
                ledger.record(answer(channel, 10, at, null, post("x" + day, at, "a"), post("y" + day, at, "b")));
            }
        }
        List<StoredPost> walked = new ArrayList<>();
        Page page = archive.page(List.of(1L, 3L), null, null, 5);
        while (page.next() != null) {
            walked.addAll(page.posts());
            page = archive.page(List.of(1L, 3L), null, page.next(), 5);
        }
        walked.addAll(page.posts());
        assertThat(walked).hasSize(36).doesNotHaveDuplicates();
        assertThat(walked).extracting(StoredPost::day).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(walked).extracting(StoredPost::channelId).containsOnly(1L, 3L);
    }

    @Test
    void periodCutsThePage() {
        ledger.record(answer(
                1,
                10,
                "2026-11-09T05:00:00Z",
                null,
                post("a", "2026-11-01T05:00:00Z", "satu"),
                post("b", "2026-11-05T05:00:00Z", "dua")));
        Period period = new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9));
        assertThat(archive.page(List.of(1L), period, null, 10).posts())
                .extracting(StoredPost::text)
                .containsExactly("dua");
        assertThat(archive.page(List.of(), null, null, 10).posts()).isEmpty();
    }

    @Test
    void evidenceHoldsVersionsFiguresAndTheFirstCapture() {
        String first = "2026-11-09T05:00:00Z";
        String second = "2026-11-10T05:00:00Z";
        ledger.record(
                answer(1, 10, first, null, post("a", first, "lama", Figure.exact(Metric.COMMENT, 2, "thr:total"))));
        ledger.record(
                answer(1, 10, second, null, post("a", first, "baru", Figure.exact(Metric.COMMENT, 3, "thr:total"))));
        long id = archive.page(List.of(1L), null, null, 1).posts().getFirst().id();
        PostArchive.PostEvidence evidence = archive.evidence(id).orElseThrow();
        assertThat(evidence.post().text()).isEqualTo("baru");
        assertThat(evidence.post().interactions()).isEqualTo(3);
        assertThat(evidence.earlierVersions())
                .containsExactly(new PostArchive.Version(1, "Judul", "lama", Instant.parse(first)));
        assertThat(evidence.figures())
                .extracting(PostArchive.Observation::value)
                .containsExactly(2L, 3L);
        assertThat(evidence.firstCapture()).isNotNull();
        assertThat(evidence.firstCapture().capturedAt()).isEqualTo(Instant.parse(first));
        assertThat(archive.evidence(-1)).isEmpty();
    }
}
