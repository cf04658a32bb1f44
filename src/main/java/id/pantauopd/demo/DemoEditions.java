package id.pantauopd.demo;

import id.pantauopd.base.Period;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.crawl.CrawlHealth.PlatformStatus;
import id.pantauopd.ranking.Editions;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the demo have a past: once the first crawl is through, the editions of the last months go the way they would have gone
 * week by week, and people object. All of it passes the ordinary services; a demo that has editions is left alone.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "pantau.crawl.enabled", matchIfMissing = true)
final class DemoEditions implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DemoEditions.class);
    private static final int MONTHS = 4;
    private static final long LOOKS_EVERY_MILLIS = 1_000;

    private final Editions editions;
    private final DemoVoices voices;
    private final DemoVerifications verifications;
    private final CrawlHealth health;
    private final Clock clock;
    private @Nullable Thread worker;

    DemoEditions(
            Editions editions, DemoVoices voices, DemoVerifications verifications, CrawlHealth health, Clock clock) {
        this.verifications = verifications;
        this.editions = editions;
        this.voices = voices;
        this.health = health;
        this.clock = clock;
    }

    @Override
    public void start() {
        Thread started = new Thread(this::work, "demo-editions");
        started.setDaemon(true);
        worker = started;
        started.start();
    }

    @Override
    public void stop() {
        if (worker != null) {
            worker.interrupt();
            worker = null;
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work() {
        try {
            while (!isCrawled()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOKS_EVERY_MILLIS));
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
            if (editions.list(Regency.CODE).isEmpty()) {
                verifications.publish();
                publish(clock.instant());
                voices.speak();
            }
        } catch (RuntimeException failed) { // the boundary of this thread: the demo goes on without a past
            log.error("The demo's editions could not be made", failed);
        }
    }

    private boolean isCrawled() {
        List<PlatformStatus> platforms = health.platforms();
        return !platforms.isEmpty() && platforms.stream().allMatch(platform -> platform.waiting() == 0);
    }

    /** Monday by Monday from the end of a window four months back until now. */
    void publish(Instant now) {
        LocalDate today = Period.day(now, Period.JAKARTA);
        LocalDate monday = firstMonday(today);
        for (; !monday.isAfter(today); monday = monday.plusWeeks(1)) {
            Instant morning = monday.atTime(8, 0).atZone(Period.JAKARTA).toInstant();
            if (!morning.isAfter(now)) {
                editions.advance(Regency.CODE, morning);
            }
        }
        log.info("DATA CONTOH: {} editions", editions.list(Regency.CODE).size());
    }

    /** The day after the last Sunday of a month, so that three windows after that one are over too. */
    private static LocalDate firstMonday(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        YearMonth lastOver = dayAfter(month).isAfter(today) ? month.minusMonths(1) : month;
        return dayAfter(lastOver.minusMonths(MONTHS - 1L));
    }

    private static LocalDate dayAfter(YearMonth month) {
        return month.atEndOfMonth()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                .plusDays(1);
    }
}
