package id.pantauopd.post;

import static id.pantauopd.post.Answers.answer;
import static id.pantauopd.post.Answers.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantauopd.content.ContentClass;
import id.pantauopd.post.CorrectionResult.Corrected;
import id.pantauopd.post.CorrectionResult.Refused;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ClassCorrectionsIT {
    private static final String MONDAY = "2026-11-16T05:00:00Z";
    private static final Verdict RESULT = Verdict.of(ContentClass.CAPAIAN_KINERJA);
    private static final Verdict CEREMONY = Verdict.of(ContentClass.SEREMONIAL);

    @Autowired
    private ClassCorrections corrections;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private PostArchive archive;

    @Autowired
    private Reclassification reclassification;

    @Autowired
    private RollUpRebuild rebuild;

    @Autowired
    private JdbcClient jdbc;

    private long post;

    @BeforeEach
    void onePostOnPerformance(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
        ledger.record(answer(1, 10, "2026-11-22T05:00:00Z", "2026-11-10", post("a", MONDAY, PostContentIT.RESULT)));
        post = archive.page(List.of(1L), null, null, 1).posts().getFirst().id();
        assertThat(content()).isEqualTo(Map.of("posts", 1L, "performance", 1L, "evidenced", 1L));
    }

    @Test
    void correctionCountsAtOnceAndTheRebuildAgrees() {
        assertThat(corrections.correct(post, CEREMONY, " hanya ucapan ")).isInstanceOf(Corrected.class);
        assertThat(archive.page(List.of(1L), null, null, 1).posts().getFirst().verdict())
                .isEqualTo(CEREMONY);
        assertThat(content()).isEqualTo(Map.of("posts", 1L, "performance", 0L, "evidenced", 0L));
        Map<String, List<String>> kept = StoredRows.rollUps(jdbc);
        rebuild.rebuild();
        assertThat(StoredRows.rollUps(jdbc)).isEqualTo(kept);
    }

    @Test
    void correctionSurvivesReclassificationAndEdits() {
        corrections.correct(post, CEREMONY, "hanya ucapan");
        jdbc.sql("UPDATE post SET class_version = ''").update();
        reclassification.run();
        ledger.record(answer(1, 10, "2026-11-23T05:00:00Z", null, post("a", MONDAY, PostContentIT.SERVICE)));
        PostArchive.PostEvidence evidence = archive.evidence(post).orElseThrow();
        assertThat(evidence.post().verdict()).isEqualTo(CEREMONY);
        assertThat(evidence.reading()).isNotNull();
        assertThat(evidence.reading().verdict()).isEqualTo(Verdict.of(ContentClass.LAYANAN_INFORMASI));
    }

    @Test
    void markedAsPlantedItNoLongerCountsAndCanComeBack() {
        corrections.correct(post, Verdict.SPAM, "iklan judi");
        assertThat(content()).isEqualTo(Map.of("posts", 0L, "performance", 0L, "evidenced", 0L));
        assertThat(lastPost()).isNull();
        corrections.correct(post, RESULT, "salah tekan");
        assertThat(content()).isEqualTo(Map.of("posts", 1L, "performance", 1L, "evidenced", 1L));
        assertThat(lastPost()).isNotNull();
    }

    @Test
    void everyCorrectionIsKeptWithItsReason() {
        corrections.correct(post, CEREMONY, "hanya ucapan");
        corrections.correct(post, RESULT, "ternyata laporan");
        assertThat(archive.evidence(post).orElseThrow().corrections())
                .extracting(Correction::before, Correction::after, Correction::reason, Correction::actor)
                .containsExactly(
                        tuple(RESULT, CEREMONY, "hanya ucapan", "system"),
                        tuple(CEREMONY, RESULT, "ternyata laporan", "system"));
        assertThat(jdbc.sql("SELECT before_value, after_value FROM audit_entry WHERE action = 'post.class-corrected'"
                                + " AND subject = ? ORDER BY id LIMIT 1")
                        .param("post " + post)
                        .query()
                        .singleRow())
                .containsEntry("before_value", "CAPAIAN_KINERJA")
                .containsEntry("after_value", "SEREMONIAL: hanya ucapan");
    }

    @Test
    void whatCannotBeStoredIsRefusedAndNothingChanges() {
        assertThat(corrections.correct(post, RESULT, "sama saja")).isEqualTo(Refused.SAME_CLASS);
        assertThat(corrections.correct(post, CEREMONY, "  ")).isEqualTo(Refused.NO_REASON);
        assertThat(corrections.correct(post, CEREMONY, "a".repeat(501))).isEqualTo(Refused.REASON_TOO_LONG);
        assertThat(corrections.correct(-1, CEREMONY, "tidak ada")).isEqualTo(Refused.NO_SUCH_POST);
        assertThat(archive.evidence(post).orElseThrow().corrections()).isEmpty();
    }

    private Map<String, Object> content() {
        return jdbc.sql("SELECT CAST(SUM(posts) AS SIGNED) AS posts, CAST(SUM(performance) AS SIGNED) AS performance,"
                        + " CAST(SUM(evidenced) AS SIGNED) AS evidenced FROM agency_week")
                .query()
                .singleRow();
    }

    private Object lastPost() {
        return jdbc.sql("SELECT last_post_at FROM agency_last_post")
                .query()
                .singleRow()
                .get("last_post_at");
    }
}
