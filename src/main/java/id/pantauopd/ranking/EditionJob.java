package id.pantauopd.ranking;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves the editions of the product's region on; runs on one node at a time. */
@DisallowConcurrentExecution
final class EditionJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(EditionJob.class);

    private final Editions editions;
    private final RankingSettings settings;
    private final Clock clock;

    EditionJob(Editions editions, RankingSettings settings, Clock clock) {
        this.editions = editions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            editions.advance(settings.region(), clock.instant());
        } catch (RuntimeException failed) { // the boundary of a job: the next run tries again
            LOG.error("The editions could not be moved on", failed);
        }
    }
}
