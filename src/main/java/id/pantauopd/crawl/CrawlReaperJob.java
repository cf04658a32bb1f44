package id.pantauopd.crawl;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes the runs of processes that died. */
@DisallowConcurrentExecution
class CrawlReaperJob implements Job {
    private static final Logger log = LoggerFactory.getLogger(CrawlReaperJob.class);

    private final CrawlRuns runs;

    CrawlReaperJob(CrawlRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            int closed = runs.closeInterrupted();
            if (closed > 0) {
                log.warn("{} crawl runs had been interrupted", closed);
            }
        } catch (Exception failed) { // the boundary of a job: the next minute tries again
            log.error("Interrupted runs could not be closed", failed);
        }
    }
}
