package id.pantauopd.ranking;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the {@link RankingJob} after the start and every ten minutes, where the crawl's schedule runs too. */
@Configuration
@ConditionalOnBooleanProperty(name = "pantau.crawl.enabled", matchIfMissing = true)
class RankingSchedule {
    private static final int MINUTES = 10;

    @Bean
    JobDetail rankingJob() {
        return JobBuilder.newJob(RankingJob.class)
                .withIdentity("rankings", "ranking")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger rankingTrigger(JobDetail rankingJob) {
        return TriggerBuilder.newTrigger()
                .forJob(rankingJob)
                .withIdentity("rankings", "ranking")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever(MINUTES)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
