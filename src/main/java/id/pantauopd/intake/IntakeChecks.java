package id.pantauopd.intake;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Checks the rows of batches in the background, one batch after another, whether or not somebody looks. What a check said
 * is stored with its row, so that checks that were stopped, by a person or a restart, go on where they stopped.
 */
@Service
public class IntakeChecks implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(IntakeChecks.class);

    private final IntakeBatches batches;
    private final IntakeCheckRows rows;
    private final IntakeCheckRun run;
    private final Set<Long> here = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor thread;

    IntakeChecks(IntakeBatches batches, IntakeCheckRows rows, IntakeCheckRun run) {
        this.batches = batches;
        this.rows = rows;
        this.run = run;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("intake-checks").factory());
        thread.allowCoreThreadTimeOut(true);
    }

    /**
     * How far the checks of a batch are.
     *
     * @param done rows that have been checked
     * @param all rows that can be
     */
    public record Progress(boolean running, int done, int all) {}

    /** Checks, as the user who asks, what has not been checked, or went wrong before. */
    @PreAuthorize("hasRole('ADMIN')")
    public void start(long batchId) {
        if (batches.startCheck(batchId) && here.add(batchId)) {
            rows.forgetFailed(batchId);
            thread.execute(new DelegatingSecurityContextRunnable(() -> check(batchId)));
        }
    }

    /** Ends after the rows that are being checked. */
    @PreAuthorize("hasRole('ADMIN')")
    public void cancel(long batchId) {
        batches.endCheck(batchId);
    }

    @PreAuthorize("hasRole('ADMIN')")
    public Progress progress(long batchId) {
        IntakeCheckRows.Progress progress = rows.progress(batchId);
        return new Progress(
                batches.byId(batchId).filter(batches::isChecking).isPresent(), progress.done(), progress.all());
    }

    /** Whether this node still has a hand on a batch, stopped or not. */
    boolean isBusy(long batchId) {
        return here.contains(batchId);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void check(long batchId) {
        try {
            while (!run.check(batchId) && batches.beat(batchId)) {
                log.debug("The checks of batch {} were stopped and asked for again", batchId);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (Exception failed) { // the boundary of a job: the rows that are left can be checked again
            log.error("The checks of batch {} did not come to their end", batchId, failed);
        } finally {
            here.remove(batchId);
            batches.endCheck(batchId);
        }
    }
}
