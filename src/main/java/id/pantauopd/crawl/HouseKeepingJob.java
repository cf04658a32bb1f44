package id.pantauopd.crawl;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes old attempts and answers once a day. */
@DisallowConcurrentExecution
class HouseKeepingJob implements Job {
    private static final Logger log = LoggerFactory.getLogger(HouseKeepingJob.class);

    private final CrawlRetention retention;

    HouseKeepingJob(CrawlRetention retention) {
        this.retention = retention;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            retention.clean();
        } catch (Exception failed) { // the boundary of a job: tomorrow tries again
            log.error("Old attempts and answers could not be deleted", failed);
        }
    }
}
