package id.pantauopd.crawl;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Four times a day looks for posts that were deleted. */
@DisallowConcurrentExecution
class PostCheckJob implements Job {
    private static final Logger log = LoggerFactory.getLogger(PostCheckJob.class);

    private final PostChecks checks;

    PostCheckJob(PostChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            log.info("Looked at {} posts that are no longer listed", checks.run());
        } catch (Exception failed) { // the boundary of a job: the next run tries again
            log.error("Looking for deleted posts did not come to its end", failed);
        }
    }
}
