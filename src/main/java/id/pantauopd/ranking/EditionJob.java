package id.pantauopd.ranking;

import java.time.Clock;
import java.util.List;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves the editions of the regions that get them on; runs on one node at a time. */
@DisallowConcurrentExecution
final class EditionJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(EditionJob.class);

    private final Editions editions;
    private final RankingSettings settings;
    private final EditionSettings editionSettings;
    private final Clock clock;

    EditionJob(Editions editions, RankingSettings settings, EditionSettings editionSettings, Clock clock) {
        this.editions = editions;
        this.settings = settings;
        this.editionSettings = editionSettings;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        List<String> regions =
                editionSettings.regions().isEmpty() ? List.of(settings.region()) : editionSettings.regions();
        regions.forEach(this::advance);
    }

    private void advance(String region) {
        try {
            editions.advance(region, clock.instant());
        } catch (RuntimeException failed) { // the boundary of a job: the other regions go on, the next run tries again
            LOG.error("The editions of {} could not be moved on", region, failed);
        }
    }
}
