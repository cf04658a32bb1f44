package id.pantauopd.intake;

import static java.util.stream.Collectors.toMap;

import id.pantauopd.access.AuditLog;
import id.pantauopd.agency.BadRow;
import id.pantauopd.agency.RegistryFault;
import id.pantauopd.agency.RegistryStep;
import id.pantauopd.agency.RowImport;
import id.pantauopd.agency.RowsStored;
import id.pantauopd.agency.SourceRow;
import id.pantauopd.base.TransactionRetry;
import id.pantauopd.post.Traces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Saves the ready rows of a batch into the registry, and takes them back. Rows are saved in short transactions, each with
 * its own way back, so that a save that is cut short is simply pressed again.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class IntakeSaving {
    public static final Duration UNDO = Duration.ofHours(24);

    private final IntakeBatches batches;
    private final IntakeRows rows;
    private final IntakeSteps steps;
    private final IntakeJudging judging;
    private final RowImport registry;
    private final Traces traces;
    private final TransactionRetry retry;
    private final AuditLog audit;
    private final Clock clock;

    IntakeSaving(
            IntakeBatches batches,
            IntakeRows rows,
            IntakeSteps steps,
            IntakeJudging judging,
            RowImport registry,
            Traces traces,
            TransactionRetry retry,
            AuditLog audit,
            Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.steps = steps;
        this.judging = judging;
        this.registry = registry;
        this.traces = traces;
        this.retry = retry;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a save did.
     *
     * @param refused rows that the registry, changed meanwhile, did not take
     */
    public record Saved(int rows, int refused) {
        private Saved plus(Saved more) {
            return new Saved(rows + more.rows, refused + more.refused);
        }
    }

    /** Saves every row that is ready, judged once more against the registry as it is now. */
    public Saved save(long id) {
        retry.inTransaction(() -> {
            batches.locked(id);
            judging.judge(id);
            return id;
        });
        Saved all = new Saved(0, 0);
        for (Saved more = portion(id); more.rows + more.refused > 0; more = portion(id)) {
            all = all.plus(more);
        }
        return all;
    }

    /** Whether a batch was saved so recently that it can be taken back. */
    public boolean canUndo(IntakeBatch batch) {
        Instant saved = batch.savedAt();
        return batch.state() == IntakeBatch.State.SAVED
                && saved != null
                && saved.plus(UNDO).isAfter(clock.instant());
    }

    /**
     * Takes back all that a batch wrote, or nothing.
     *
     * @return why it is not done; empty when it is
     */
    public List<RegistryFault> undo(long id) {
        return retry.inTransaction(() -> {
            IntakeBatch batch = batches.locked(id).orElse(null);
            if (batch == null || !canUndo(batch)) {
                return List.of(new RegistryFault("", "intake.undo.late", List.of()));
            }
            List<RegistryStep> written = steps.of(id);
            Set<Long> observed = traces.among(written.stream()
                    .filter(step -> step.ofChannel() && step.added())
                    .map(RegistryStep::id)
                    .toList());
            List<RegistryFault> faults = registry.takeBack(written, observed);
            if (faults.isEmpty()) {
                steps.forget(id);
                rows.reopen(id);
                batches.undone(id);
                judging.judge(id);
                audit.record("intake.undone", name(batch), null, written.size() + " steps");
            }
            return faults;
        });
    }

    private Saved portion(long id) {
        return retry.inTransaction(() -> {
            IntakeBatch batch = batches.locked(id).orElse(null);
            List<StoredRow> ready = batch == null ? List.of() : rows.ready(id, RowImport.BATCH);
            if (batch == null || ready.isEmpty()) {
                return new Saved(0, 0);
            }
            List<SourceRow> cells = ready.stream()
                    .map(row -> new SourceRow(row.line(), row.cells()))
                    .toList();
            RowsStored stored = registry.store(cells, name(batch));
            steps.add(id, stored.steps());
            batches.saved(id);
            refuse(id, ready, stored.bad());
            int saved = ready.size() - stored.bad().size();
            audit.record("intake.saved", name(batch), null, saved + " rows");
            return new Saved(saved, stored.bad().size());
        });
    }

    private void refuse(long id, List<StoredRow> ready, List<BadRow> bad) {
        Map<Integer, StoredRow> byLine = ready.stream().collect(toMap(StoredRow::line, Function.identity()));
        List<StoredRow> refused = new ArrayList<>();
        for (BadRow row : bad) {
            RegistryFault why = row.fault();
            StoredRow stored = byLine.remove(row.line());
            if (stored != null) {
                refused.add(stored.judged(new Judgement(RowState.FAULT, why.field(), why.key(), why.arguments())));
            }
        }
        rows.write(id, refused);
        rows.mark(id, byLine.keySet(), RowState.SAVED);
    }

    private static String name(IntakeBatch batch) {
        return batch.source().isEmpty() ? "#" + batch.id() : batch.source();
    }
}
