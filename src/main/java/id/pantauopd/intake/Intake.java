package id.pantauopd.intake;

import id.pantauopd.access.AuditLog;
import id.pantauopd.agency.RegistryColumns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in files and lists, and lets their rows be looked at and mended. Nothing here writes to the registry; see {@link
 * IntakeSaving}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Intake {
    /** In bytes. */
    public static final int LARGEST_FILE = FileReader.LARGEST;

    public static final int MOST_ROWS = SourceTable.MOST_LINES;
    private static final int LATEST = 20;
    private static final int SAMPLE = 3;
    private static final int LONGEST_NAME = 200;

    private final IntakeBatches batches;
    private final IntakeRows rows;
    private final IntakeCheckRows checks;
    private final IntakeJudging judging;
    private final AuditLog audit;

    Intake(IntakeBatches batches, IntakeRows rows, IntakeCheckRows checks, IntakeJudging judging, AuditLog audit) {
        this.batches = batches;
        this.rows = rows;
        this.checks = checks;
        this.judging = judging;
        this.audit = audit;
    }

    /** Opens a file by what it holds. */
    public IntakeOpened open(String name, byte[] file) {
        String shortName = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        return keep(shortName, FileReader.read(file));
    }

    /** Opens pasted addresses, one a line, or a table copied from a spreadsheet. */
    public IntakeOpened paste(String text) {
        return keep("", PastedTable.read(text));
    }

    private IntakeOpened keep(String name, FileReading reading) {
        return switch (reading) {
            case FileReading.Refused refused -> new IntakeOpened.Refused(refused.key(), refused.arguments());
            case FileReading.Read read -> new IntakeOpened.Opened(keep(name, read.table()));
        };
    }

    private long keep(String name, SourceTable table) {
        batches.deleteOld();
        String owner = audit.actor();
        Optional<ColumnMapping> remembered = batches.remembered(owner, table.headings());
        ColumnMapping mapping = remembered.orElseGet(() -> ColumnMapping.guess(table.headings()));
        long id = batches.add(owner, name, table, mapping);
        List<String> nothing = Collections.nCopies(RegistryColumns.ALL.size(), "");
        List<StoredRow> stored = new ArrayList<>(table.lines().size());
        for (SourceTable.Line line : table.lines()) {
            var fault = line.fault();
            Judgement first = fault == null
                    ? Judgement.of(RowState.CHECK, "", "")
                    : new Judgement(RowState.FAULT, fault.field(), fault.key(), fault.arguments());
            stored.add(new StoredRow(line.number(), line.cells(), nothing, false, false, first, null));
        }
        rows.write(id, stored);
        if (remembered.isPresent()
                || table.format() == FileFormat.OPML
                || mapping.columns().stream().noneMatch(String::isEmpty)) {
            apply(id, mapping, null);
        }
        return id;
    }

    /** The newest batches of all administrators. */
    @Transactional(readOnly = true)
    public List<IntakeBatch> latest() {
        return batches.latest(LATEST);
    }

    @Transactional(readOnly = true)
    public Optional<IntakeBatch> batch(long id) {
        return batches.byId(id);
    }

    /** The first rows, to see what the columns hold. */
    @Transactional(readOnly = true)
    public List<IntakeRow> sample(long id) {
        return rows.first(id, SAMPLE);
    }

    @Transactional(readOnly = true)
    public List<IntakeRow> rows(long id, Set<RowState> states, int offset, int limit) {
        return rows.page(id, states, offset, limit);
    }

    @Transactional(readOnly = true)
    public Map<RowState, Integer> counts(long id) {
        return rows.counts(id);
    }

    /**
     * Names the columns and judges every row; remembered for the user's next file with such headings.
     *
     * @param agencyId whose channels are rows that name no agency, or null
     */
    public void map(long id, ColumnMapping mapping, @Nullable Long agencyId) {
        batches.locked(id).ifPresent(batch -> {
            batches.remember(audit.actor(), batch.headings(), mapping);
            apply(id, mapping, agencyId);
        });
    }

    /** Replaces the cells of a row that is not saved yet, and judges all anew; how the row stands then. */
    public Optional<IntakeRow> edit(long id, int line, List<String> cells) {
        batches.locked(id).filter(batch -> rows.open(id, line).isPresent()).ifPresent(batch -> {
            checks.forget(id, line);
            judging.edit(id, line, cells, batch.agencyId());
        });
        return rows.shown(id, line);
    }

    /** Takes a row as it is, or no longer; what the registry refuses stays refused. */
    public void accept(long id, int line, boolean accepted) {
        batches.locked(id).ifPresent(batch -> judging.accept(id, line, accepted));
    }

    /** Forgets a batch; what was saved of it stays, and can no longer be taken back. */
    public void discard(long id) {
        batches.delete(id);
    }

    private void apply(long id, ColumnMapping mapping, @Nullable Long agencyId) {
        batches.map(id, mapping, agencyId);
        judging.map(id, mapping, agencyId);
    }
}
