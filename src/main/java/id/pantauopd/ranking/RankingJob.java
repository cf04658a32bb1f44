package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import java.time.Clock;
import java.time.LocalDate;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the rankings of the standard periods ready; runs on one node at a time. */
@DisallowConcurrentExecution
final class RankingJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RankingJob.class);

    private final ActivityRanking ranking;
    private final RankingStore store;
    private final RankingSettings settings;
    private final Clock clock;

    RankingJob(ActivityRanking ranking, RankingStore store, RankingSettings settings, Clock clock) {
        this.ranking = ranking;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        LocalDate today = Period.day(clock.instant(), Period.JAKARTA);
        try {
            StandardPeriods.on(today).forEach(ranking::refresh);
            store.deleteSuperseded(clock.instant().minus(settings.keepSuperseded()));
        } catch (RuntimeException failed) { // the boundary of a job: the next run tries again
            LOG.error("The rankings could not be refreshed", failed);
        }
    }
}
