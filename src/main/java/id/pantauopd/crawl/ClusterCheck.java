package id.pantauopd.crawl;

import java.time.Clock;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start a schedule that is not clustered beside a live instance: it would take over that one's running jobs as
 * those of a crash.
 */
@Component
@ConditionalOnProperty(name = "spring.quartz.auto-startup", matchIfMissing = true)
class ClusterCheck implements SmartLifecycle {
    /** What Quartz itself grants a late check-in before it takes an instance for dead. */
    private static final int GRACE_MILLIS = 7500;

    private static final String LIVE = "SELECT INSTANCE_NAME FROM QRTZ_SCHEDULER_STATE WHERE SCHED_NAME = ?"
            + " AND LAST_CHECKIN_TIME + CHECKIN_INTERVAL + " + GRACE_MILLIS + " >= ? ORDER BY INSTANCE_NAME LIMIT 1";

    private final Scheduler scheduler;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile boolean running;

    ClusterCheck(Scheduler scheduler, JdbcClient jdbc, Clock clock) {
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void start() {
        try {
            if (!scheduler.getMetaData().isJobStoreClustered()) {
                refuseBeside(scheduler.getSchedulerName());
            }
        } catch (SchedulerException failed) {
            throw new IllegalStateException("The schedule does not say whether it is clustered", failed);
        }
        running = true;
    }

    private void refuseBeside(String name) {
        jdbc.sql(LIVE)
                .params(name, clock.millis())
                .query(String.class)
                .optional()
                .ifPresent(instance -> {
                    throw new NotClusteredException(instance);
                });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before {@link CrawlSchedule}, and so before the scheduler. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 2;
    }
}
