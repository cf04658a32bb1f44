package id.pantauopd.crawl;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Crawls what is due of one shard. No two nodes crawl one shard at a time, so no two ask one host at a time. */
@DisallowConcurrentExecution
class CrawlShardJob implements Job {
    static final String SHARD = "shard";
    private static final Logger log = LoggerFactory.getLogger(CrawlShardJob.class);

    private final CrawlPass pass;

    CrawlShardJob(CrawlPass pass) {
        this.pass = pass;
    }

    @Override
    public void execute(JobExecutionContext context) {
        int shard = context.getMergedJobDataMap().getIntValue(SHARD);
        try {
            PassReport report = pass.run(new Selection.Due(shard), attempt -> {});
            if (report.channels() > 0) {
                log.info("Shard {}: {} channels, {} new posts", shard, report.channels(), report.postsNew());
            }
        } catch (Exception failed) { // the boundary of a job: the next minute tries again
            log.error("Shard {} could not be crawled to its end", shard, failed);
        }
    }
}
