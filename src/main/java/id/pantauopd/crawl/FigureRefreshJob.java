package id.pantauopd.crawl;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every ten minutes reads the figures that are due by the age of their posts. */
@DisallowConcurrentExecution
class FigureRefreshJob implements Job {
    private static final Logger log = LoggerFactory.getLogger(FigureRefreshJob.class);

    private final FigureRefresh refresh;

    FigureRefreshJob(FigureRefresh refresh) {
        this.refresh = refresh;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            log.debug("Read the figures of {} posts again", refresh.run());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception failed) { // the boundary of a job: what is due stays due
            log.error("Reading figures again did not come to its end", failed);
        }
    }
}
