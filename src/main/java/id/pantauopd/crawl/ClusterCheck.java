package id.pantauopd.crawl;

import java.time.Clock;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start a schedule that is not clustered beside a live instance: it would take over that one's running jobs as
 * those of a crash.
 */
@Component
class ClusterCheck {
    /** What Quartz itself grants a late check-in before it takes an instance for dead. */
    private static final int GRACE_MILLIS = 7500;

    private static final String LIVE = "SELECT INSTANCE_NAME FROM QRTZ_SCHEDULER_STATE WHERE SCHED_NAME = ?"
            + " AND LAST_CHECKIN_TIME + CHECKIN_INTERVAL + " + GRACE_MILLIS + " >= ? ORDER BY INSTANCE_NAME LIMIT 1";

    private final Scheduler scheduler;
    private final JdbcClient jdbc;
    private final Clock clock;

    ClusterCheck(Scheduler scheduler, JdbcClient jdbc, Clock clock) {
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotClusteredException beside a live instance */
    void refuseToStandBesideOthers() {
        try {
            if (!scheduler.getMetaData().isJobStoreClustered()) {
                refuseBeside(scheduler.getSchedulerName());
            }
        } catch (SchedulerException failed) {
            throw new IllegalStateException("The schedule does not say whether it is clustered", failed);
        }
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
}
