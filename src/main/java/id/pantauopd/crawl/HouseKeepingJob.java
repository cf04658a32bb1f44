package id.pantauopd.crawl;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a day takes over into the registry what is sure, and deletes old attempts and answers. */
@DisallowConcurrentExecution
class HouseKeepingJob implements Job {
    private static final Logger log = LoggerFactory.getLogger(HouseKeepingJob.class);

    private final LearntOfChannels learnt;
    private final CrawlRetention retention;

    HouseKeepingJob(LearntOfChannels learnt, CrawlRetention retention) {
        this.learnt = learnt;
        this.retention = retention;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            learnt.takeOver();
            retention.clean();
        } catch (Exception failed) { // the boundary of a job: tomorrow tries again
            log.error("The daily house-keeping did not come to its end", failed);
        }
    }
}
