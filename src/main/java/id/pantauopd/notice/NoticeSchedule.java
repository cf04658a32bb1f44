package id.pantauopd.notice;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every ten minutes whether something is to be sent, where the crawl's schedule runs too. */
@Configuration
@ConditionalOnBooleanProperty(name = "pantau.crawl.enabled", matchIfMissing = true)
class NoticeSchedule {
    private static final int MINUTES = 10;

    @Bean
    JobDetail noticeJob() {
        return JobBuilder.newJob(NoticeJob.class)
                .withIdentity("digest", "notice")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger noticeTrigger(JobDetail noticeJob) {
        return TriggerBuilder.newTrigger()
                .forJob(noticeJob)
                .withIdentity("digest", "notice")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever(MINUTES)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
