package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantauopd.PantauOpd;
import id.pantauopd.testing.DatabaseTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationContextException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ClusterCheckIT {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private static final int INTERVAL = 10_000;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Scheduler clustered;

    private Scheduler alone;

    @BeforeEach
    void start() throws SchedulerException {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "alone");
        properties.setProperty("org.quartz.threadPool.threadCount", "1");
        alone = new StdSchedulerFactory(properties).getScheduler();
    }

    @AfterEach
    void stop() throws SchedulerException {
        alone.shutdown();
        jdbc.sql("DELETE FROM QRTZ_SCHEDULER_STATE WHERE INSTANCE_NAME = 'node-7'")
                .update();
    }

    @Test
    void scheduleThatIsNotClusteredDoesNotStartBesideALiveInstance() throws SchedulerException {
        checkedIn(alone, NOW.minusMillis(INTERVAL));

        assertThatThrownBy(() -> check(alone).refuseToStandBesideOthers())
                .isInstanceOf(NotClusteredException.class)
                .hasMessageContaining("node-7");
    }

    @Test
    void scheduleThatIsNotClusteredStartsAloneAndAfterADeadInstance() throws SchedulerException {
        assertThatCode(() -> check(alone).refuseToStandBesideOthers()).doesNotThrowAnyException();

        checkedIn(alone, NOW.minusMillis(INTERVAL + 7501));
        assertThatCode(() -> check(alone).refuseToStandBesideOthers()).doesNotThrowAnyException();
    }

    @Test
    void clusteredScheduleStartsBesideALiveInstance() throws SchedulerException {
        checkedIn(clustered, NOW);

        assertThatCode(() -> check(clustered).refuseToStandBesideOthers()).doesNotThrowAnyException();
    }

    @Test
    void productSetUpWithoutClusteringDoesNotStartBesideALiveInstance() throws SchedulerException {
        checkedIn(clustered, Clock.systemUTC().instant());
        SpringApplication product = new SpringApplication(PantauOpd.class);
        product.setWebApplicationType(WebApplicationType.NONE);
        product.setRegisterShutdownHook(false);

        assertThatThrownBy(() -> product.run(
                        "--spring.config.name=application,command",
                        "--pantau.database.directory=target/test-data",
                        "--pantau.registry.load=false",
                        "--pantau.crawl.enabled=true",
                        "--spring.quartz.properties.org.quartz.jobStore.isClustered=false"))
                .hasRootCauseInstanceOf(NotClusteredException.class);
    }

    @Test
    void refusalIsToldInASentenceWithItsRemedy() {
        FailureAnalysis analysis = new NotClusteredAnalyzer()
                .analyze(new ApplicationContextException("outer", new NotClusteredException("node-7")));

        assertThat(analysis.getDescription())
                .startsWith("Clustering of the schedule is off")
                .contains("node-7");
        assertThat(analysis.getAction()).contains("isClustered=false");
    }

    private ClusterCheck check(Scheduler scheduler) {
        return new ClusterCheck(scheduler, jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void checkedIn(Scheduler scheduler, Instant at) throws SchedulerException {
        jdbc.sql("INSERT INTO QRTZ_SCHEDULER_STATE (SCHED_NAME, INSTANCE_NAME, LAST_CHECKIN_TIME, CHECKIN_INTERVAL)"
                        + " VALUES (?, 'node-7', ?, ?)")
                .params(scheduler.getSchedulerName(), at.toEpochMilli(), INTERVAL)
                .update();
    }
}
