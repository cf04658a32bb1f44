package id.pantauopd.crawl;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Puts the crawl's jobs on the schedule, and ends what runs when the product stops.
 *
 * <p>A shard that missed its minute waits for the next one: what it missed is still due.
 */
@Component
@ConditionalOnProperty(name = "pantau.crawl.enabled", matchIfMissing = true)
class CrawlSchedule implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(CrawlSchedule.class);
    private static final String GROUP = "crawl";
    private static final String SHARD_PREFIX = "shard-";
    private static final int SECONDS = 60;
    private static final Duration APART = Duration.ofMillis(250);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(25);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final String AT_NIGHT = "0 20 20 * * ?"; // 03.20 in Jakarta

    private static final String FOUR_TIMES_A_DAY = "0 40 1/6 * * ?";

    private static final String EVERY_TEN_MINUTES = "30 5/10 * * * ?";

    private static final String EVERY_FIVE_MINUTES = "50 2/5 * * * ?";

    private final Scheduler scheduler;
    private final ClusterCheck cluster;
    private final CrawlPass pass;
    private final CrawlSettings settings;
    private final SpreadAfterStop spread;
    private final Clock clock;
    private volatile boolean running;

    CrawlSchedule(
            Scheduler scheduler,
            ClusterCheck cluster,
            CrawlPass pass,
            CrawlSettings settings,
            SpreadAfterStop spread,
            Clock clock) {
        this.scheduler = scheduler;
        this.cluster = cluster;
        this.pass = pass;
        this.settings = settings;
        this.spread = spread;
        this.clock = clock;
    }

    @Override
    public void start() {
        cluster.refuseToStandBesideOthers();
        pass.resume();
        spread.spread();
        try {
            for (int shard = 0; shard < settings.shards(); shard++) {
                JobDetail job = job(CrawlShardJob.class, SHARD_PREFIX + shard)
                        .usingJobData(CrawlShardJob.SHARD, Integer.toString(shard))
                        .build();
                put(job, everyMinute(job, APART.multipliedBy(shard)));
            }
            JobDetail reaper = job(CrawlReaperJob.class, "reaper").build();
            put(reaper, everyMinute(reaper, Duration.ZERO));
            JobDetail houseKeeping = job(HouseKeepingJob.class, "house-keeping").build();
            put(houseKeeping, at(AT_NIGHT, houseKeeping));
            JobDetail postChecks = job(PostCheckJob.class, "post-checks").build();
            put(postChecks, at(FOUR_TIMES_A_DAY, postChecks));
            JobDetail refresh = job(FigureRefreshJob.class, "figure-refresh").build();
            put(refresh, at(EVERY_TEN_MINUTES, refresh));
            JobDetail past = job(BackfillJob.class, "backfill").build();
            put(past, at(EVERY_FIVE_MINUTES, past));
            removeFormerShards();
        } catch (SchedulerException failed) {
            throw new IllegalStateException("The crawl could not be scheduled", failed);
        }
        running = true;
    }

    @Override
    public void stop() {
        pass.stop();
        long end = System.nanoTime() + STOP_WITHIN.toNanos();
        while (pass.isRunning() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        if (pass.isRunning()) {
            log.warn("A crawl pass did not end within {}; its leases run out by themselves", STOP_WITHIN);
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the scheduler starts, and after it no longer begins jobs. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 1;
    }

    private static JobBuilder job(Class<? extends Job> type, String name) {
        return JobBuilder.newJob(type).withIdentity(name, GROUP).storeDurably().requestRecovery();
    }

    private Trigger everyMinute(JobDetail job, Duration later) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName(), GROUP)
                .startAt(Date.from(clock.instant().plus(later)))
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    private static Trigger at(String times, JobDetail job) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName(), GROUP)
                .withSchedule(CronScheduleBuilder.cronSchedule(times)
                        .inTimeZone(TimeZone.getTimeZone("UTC"))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    private void put(JobDetail job, Trigger trigger) throws SchedulerException {
        scheduler.scheduleJob(job, Set.of(trigger), true);
    }

    /** When the number of shards has become smaller. */
    private void removeFormerShards() throws SchedulerException {
        for (JobKey key : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            String name = key.getName();
            if (name.startsWith(SHARD_PREFIX)
                    && Integer.parseInt(name.substring(SHARD_PREFIX.length())) >= settings.shards()) {
                scheduler.deleteJob(key);
            }
        }
    }
}
