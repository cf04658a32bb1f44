package id.pantauopd.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class WorkQueueIT {
    @Autowired
    private WorkQueue queue;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void regency(@Autowired DataSource dataSource, @Autowired PostLedger ledger, @Autowired Clock clock) {
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
    }

    @Test
    void onlyWhatNeedsAHandIsInIt() {
        assertThat(kinds()).containsExactlyInAnyOrder(QueueKind.FAILING, QueueKind.NO_CHANNEL);
        assertThat(line(QueueKind.FAILING).agency().shortName()).isEqualTo("RSUD");
        assertThat(line(QueueKind.FAILING).effect().share()).isEqualTo(1);
        assertThat(line(QueueKind.NO_CHANNEL).agency().shortName()).isEqualTo("Satpol PP");
    }

    @Test
    void channelThatFailedTwiceIsLeftToTheSchedule() {
        jdbc.sql("UPDATE crawl_state SET failures = 2 WHERE failures > 0").update();
        assertThat(kinds()).containsExactly(QueueKind.NO_CHANNEL);
    }

    @Test
    void platformWithoutATokenIsNobodysTroubleOfADay() {
        jdbc.sql("UPDATE crawl_state SET last_outcome = 'NOT_CONFIGURED' WHERE failures > 0")
                .update();
        assertThat(kinds()).containsExactly(QueueKind.NO_CHANNEL);
    }

    @Test
    void agencyThatLostAllWeighsMoreThanOneThatLostAHalf() {
        jdbc.sql("UPDATE crawl_state SET failures = 3, last_outcome = 'TIMEOUT', failing_since = '2026-01-01'"
                        + " WHERE channel_id = (SELECT id FROM channel WHERE code = 'dinkes-tanjung-rimba-telegram')")
                .update();
        List<String> failing = queue.page().lines().stream()
                .filter(line -> line.kind() == QueueKind.FAILING)
                .map(line -> line.agency().shortName())
                .toList();
        assertThat(failing).containsExactly("RSUD", "Dinkes");
        assertThat(queue.page().lines().getLast().effect().share()).isEqualTo(0.5);
    }

    @Test
    void accountThatAnswersUnderAnotherNameWasRenamedAndASiteHasMoved() {
        moved("dinkes-tanjung-rimba-telegram", "https://t.example/dinkesbaru");
        moved("dinkes-tanjung-rimba-website", "https://baru.example.go.id/feed/");
        assertThat(line(QueueKind.RENAMED).movedTo()).hasToString("https://t.example/dinkesbaru");
        assertThat(line(QueueKind.MOVED).count()).isEqualTo(4);
    }

    @Test
    void channelThatTheCrawlEndedStaysUntilAPersonHasSeenIt(
            @Autowired id.pantauopd.agency.ChannelUpkeep upkeep, @Autowired id.pantauopd.agency.EndedChannels ended) {
        upkeep.gone(id("dinkes-tanjung-rimba-telegram"));
        QueueLine line = line(QueueKind.GONE);
        assertThat(line.effect().share()).isEqualTo(0.5);
        assertThat(ended.seen(Objects.requireNonNull(line.channel()))).isTrue();
        assertThat(kinds()).doesNotContain(QueueKind.GONE);
        assertThat(ended.seen(line.channel())).isFalse();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'channel.gone-seen'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void channelsOfOneAgencyThatNobodyConfirmedAreOneMatter() {
        jdbc.sql("UPDATE channel SET state = 'UNCONFIRMED' WHERE code LIKE 'dinkes-%'")
                .update();
        assertThat(line(QueueKind.UNCONFIRMED).count()).isEqualTo(2);
        assertThat(queue.page().lines().getLast().kind()).isEqualTo(QueueKind.UNCONFIRMED);
    }

    @Test
    void agencyThatHasEndedNeedsNoHand() {
        jdbc.sql("UPDATE agency SET valid_to = '2020-01-01' WHERE short_name IN ('RSUD', 'Satpol PP')")
                .update();
        jdbc.sql("REPLACE INTO registry_revision (id, revision) VALUES (1, ?)")
                .param(System.nanoTime())
                .update();
        assertThat(kinds()).isEmpty();
        assertThat(queue.page().nextRun()).isNotNull();
    }

    private void moved(String code, String to) {
        jdbc.sql("UPDATE crawl_state SET moved_to = ?, moved_count = 4, moved_since = UTC_TIMESTAMP(6) - INTERVAL 5 DAY"
                        + " WHERE channel_id = ?")
                .params(to, id(code))
                .update();
    }

    private long id(String code) {
        return jdbc.sql("SELECT id FROM channel WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    private List<QueueKind> kinds() {
        return queue.page().lines().stream().map(QueueLine::kind).toList();
    }

    private QueueLine line(QueueKind kind) {
        return queue.page().lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
