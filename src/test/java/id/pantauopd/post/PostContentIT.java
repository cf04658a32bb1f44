package id.pantauopd.post;

import static id.pantauopd.post.Answers.answer;
import static id.pantauopd.post.Answers.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.content.ContentClassifier;
import id.pantauopd.content.Sign;
import id.pantauopd.reader.ReadPost;
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
class PostContentIT {
    private static final String MONDAY = "2026-11-16T05:00:00Z";
    private static final String TUESDAY = "2026-11-17T05:00:00Z";
    static final String RESULT = "Realisasi anggaran Dinas Kesehatan triwulan III 2026 mencapai 87,5 persen";
    static final String SERVICE = "Jadwal dan syarat pendaftaran vaksinasi gratis di puskesmas";
    static final String PLANTED = "Slot gacor maxwin hari ini, daftar situs judi slot88 bonus deposit tanpa potongan";

    @Autowired
    private PostLedger ledger;

    @Autowired
    private Reclassification reclassification;

    @Autowired
    private RollUpRebuild rebuild;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
    }

    @Test
    void postIsStoredWithItsClassAndWhatDecided() {
        ledger.record(answer(1, 10, MONDAY, null, post("a", MONDAY, RESULT)));
        Map<String, Object> row = row();
        assertThat(row)
                .containsEntry("content_class", "CAPAIAN_KINERJA")
                .containsEntry("class_version", ContentClassifier.VERSION)
                .containsEntry("evidence", true)
                .containsEntry("spam", false)
                .containsEntry("counted", true);
        List<Sign> signs = SignsJson.read(String.valueOf(row.get("class_signs")));
        assertThat(signs)
                .isNotEmpty()
                .isEqualTo(new ContentClassifier().classify("Judul", RESULT).signs());
    }

    @Test
    void editIsReadAnew() {
        ledger.record(answer(1, 10, MONDAY, null, post("a", MONDAY, RESULT)));
        ledger.record(answer(1, 10, TUESDAY, null, post("a", MONDAY, SERVICE)));
        assertThat(row()).containsEntry("content_class", "LAYANAN_INFORMASI").containsEntry("evidence", false);
    }

    @Test
    void plantedAdvertisingIsKeptButNotCounted() {
        ledger.record(answer(1, 10, MONDAY, null, post("a", MONDAY, PLANTED)));
        assertThat(row()).containsEntry("spam", true).containsEntry("counted", false);
        assertThat(jdbc.sql("SELECT posts, posts_all FROM channel_day").query().singleRow())
                .containsEntry("posts", 0)
                .containsEntry("posts_all", 1);
        assertThat(jdbc.sql("SELECT last_post_at FROM agency_last_post").query().singleRow())
                .containsEntry("last_post_at", null);
    }

    @Test
    void editThatPlantsAdvertisingTakesThePostOutOfTheCountEverywhere() {
        ledger.record(answer(1, 10, MONDAY, null, post("a", MONDAY, RESULT)));
        ledger.record(answer(1, 10, TUESDAY, null, post("a", MONDAY, PLANTED)));
        assertThat(jdbc.sql("SELECT SUM(posts) FROM agency_week")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT last_post_at FROM agency_last_post").query().singleRow())
                .containsEntry("last_post_at", null);
    }

    @Test
    void postsOfAnEarlierClassifierAreReadAnewOnce() {
        ledger.record(answer(1, 10, MONDAY, "2026-11-10", post("a", MONDAY, RESULT), post("b", MONDAY, PLANTED)));
        Map<String, List<String>> kept = StoredRows.all(jdbc);
        jdbc.sql("UPDATE post SET class_version = '2025.9', class_read = 'LAINNYA', class_signs = '[]',"
                        + " class_probability = 0.3, spam_read = FALSE, evidence = FALSE")
                .update();
        rebuild.rebuild();
        assertThat(StoredRows.all(jdbc)).isNotEqualTo(kept);
        assertThat(reclassification.run()).isEqualTo(2);
        assertThat(StoredRows.all(jdbc)).isEqualTo(kept);
        assertThat(reclassification.run()).isZero();
    }

    @Test
    void moreThanOneBatchIsReadAnew() {
        for (int i = 0; i < 11; i++) {
            ReadPost[] posts = new ReadPost[40];
            for (int at = 0; at < posts.length; at++) {
                posts[at] = post(i + "-" + at, MONDAY, "berita " + i + " " + at);
            }
            ledger.record(answer(1 + i, 10, MONDAY, null, posts));
        }
        jdbc.sql("UPDATE post SET class_version = ''").update();
        assertThat(reclassification.run()).isEqualTo(440);
        assertThat(jdbc.sql("SELECT DISTINCT class_version FROM post")
                        .query(String.class)
                        .list())
                .containsExactly(ContentClassifier.VERSION);
    }

    private Map<String, Object> row() {
        return jdbc.sql("SELECT * FROM post").query().singleRow();
    }
}
