package id.pantauopd.ranking;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the {@link RankingJob} after the start and then as often as the settings say, where the crawl's schedule runs too. */
@Configuration
@ConditionalOnBooleanProperty(name = "pantau.crawl.enabled", matchIfMissing = true)
class RankingSchedule {
    @Bean
    JobDetail rankingJob() {
        return JobBuilder.newJob(RankingJob.class)
                .withIdentity("rankings", "ranking")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger rankingTrigger(JobDetail rankingJob, RankingSettings settings) {
        return TriggerBuilder.newTrigger()
                .forJob(rankingJob)
                .withIdentity("rankings", "ranking")
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(
                                Math.toIntExact(settings.refreshEvery().toSeconds()))
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
