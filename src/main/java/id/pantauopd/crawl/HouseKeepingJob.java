package id.pantauopd.crawl;

import id.pantauopd.post.ClassReviews;
import id.pantauopd.post.Reclassification;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a day takes over into the registry what is sure, reads posts again that an earlier
 * classifier read, draws the month's sample for editors, and deletes old attempts and answers. */
@DisallowConcurrentExecution
class HouseKeepingJob implements Job {
    private static final Logger log = LoggerFactory.getLogger(HouseKeepingJob.class);

    private final LearntOfChannels learnt;
    private final Reclassification reclassification;
    private final ClassReviews reviews;
    private final CrawlRetention retention;

    HouseKeepingJob(
            LearntOfChannels learnt,
            Reclassification reclassification,
            ClassReviews reviews,
            CrawlRetention retention) {
        this.learnt = learnt;
        this.reclassification = reclassification;
        this.reviews = reviews;
        this.retention = retention;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            learnt.takeOver();
            reclassification.run();
            reviews.draw();
            retention.clean();
        } catch (Exception failed) { // the boundary of a job: tomorrow tries again
            log.error("The daily house-keeping did not come to its end", failed);
        }
    }
}
