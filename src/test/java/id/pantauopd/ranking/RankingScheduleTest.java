package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.quartz.JobDetail;
import org.quartz.SimpleTrigger;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RankingScheduleTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(RankingSchedule.class)
            .withBean(
                    RankingSettings.class,
                    () -> new RankingSettings("19.03", Duration.ofSeconds(90), Duration.ofDays(30)));

    @Test
    void rankingsAreRefreshedAsOftenAsSetAndNeverTwiceAtOnce() {
        application.run(context -> {
            JobDetail job = context.getBean(JobDetail.class);
            assertThat(job.getJobClass()).isEqualTo(RankingJob.class);
            assertThat(job.isConcurrentExecutionDisallowed()).isTrue();
            SimpleTrigger trigger = context.getBean(SimpleTrigger.class);
            assertThat(trigger.getRepeatInterval()).isEqualTo(90_000);
        });
    }

    @Test
    void nothingIsScheduledWhereTheCrawlIsSwitchedOff() {
        application
                .withPropertyValues("pantau.crawl.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(JobDetail.class));
    }
}
