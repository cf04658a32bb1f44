package id.pantauopd.ranking;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the {@link EditionJob} as often as the settings say, where the crawl's schedule runs too. */
@Configuration
@ConditionalOnBooleanProperty(name = "pantau.crawl.enabled", matchIfMissing = true)
class EditionSchedule {
    @Bean
    JobDetail editionJob() {
        return JobBuilder.newJob(EditionJob.class)
                .withIdentity("editions", "ranking")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger editionTrigger(JobDetail editionJob, EditionSettings settings) {
        return TriggerBuilder.newTrigger()
                .forJob(editionJob)
                .withIdentity("editions", "ranking")
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(
                                Math.toIntExact(settings.checkEvery().toSeconds()))
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
