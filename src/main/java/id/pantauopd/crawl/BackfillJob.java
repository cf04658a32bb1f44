package id.pantauopd.crawl;

import java.util.ArrayDeque;
import java.util.Deque;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads some pages of the past of the channels that people asked for, while no ordinary visit waits for the same host. */
@DisallowConcurrentExecution
class BackfillJob implements Job {
    private static final Logger log = LoggerFactory.getLogger(BackfillJob.class);
    private static final int PAGES_A_RUN = 60;

    private final Backfill backfill;
    private final JdbcClient jdbc;

    BackfillJob(Backfill backfill, JdbcClient jdbc) {
        this.backfill = backfill;
        this.jdbc = jdbc;
    }

    @Override
    public void execute(JobExecutionContext context) {
        Deque<Long> turns = new ArrayDeque<>(backfill.running());
        for (int page = 0; page < PAGES_A_RUN && !turns.isEmpty(); page++) {
            long channel = turns.removeFirst();
            try {
                boolean goesOn = !isHostAwaited(channel)
                        && backfill.step(channel)
                                .filter(progress -> progress.state() == BackfillState.RUNNING && progress.why() == null)
                                .isPresent();
                if (goesOn) {
                    turns.addLast(channel);
                }
            } catch (RuntimeException failed) { // the boundary of a channel: costs this one only
                log.error("The past of channel {} could not be read", channel, failed);
            }
        }
    }

    /** The newest posts go first: a channel of the same host that is due keeps the past waiting. */
    private boolean isHostAwaited(long channel) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM crawl_state mine JOIN crawl_state due ON due.shard = mine.shard"
                        + " AND due.host = mine.host AND due.next_check_at <= UTC_TIMESTAMP(6)"
                        + " WHERE mine.channel_id = :channel)")
                .param("channel", channel)
                .query(Boolean.class)
                .single();
    }
}
