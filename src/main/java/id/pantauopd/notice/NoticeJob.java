package id.pantauopd.notice;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the digest go out; runs on one node at a time. */
@DisallowConcurrentExecution
final class NoticeJob implements Job {
    private static final Logger log = LoggerFactory.getLogger(NoticeJob.class);

    private final DailyDigest digest;

    NoticeJob(DailyDigest digest) {
        this.digest = digest;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            digest.run();
        } catch (RuntimeException failed) { // the boundary of a job: the next run tries again
            log.error("The digest could not be written", failed);
        }
    }
}
