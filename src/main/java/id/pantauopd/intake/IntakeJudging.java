package id.pantauopd.intake;

import static java.util.stream.Collectors.toMap;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Region;
import id.pantauopd.agency.RowImport;
import id.pantauopd.agency.RowVerdict;
import id.pantauopd.agency.SourceRow;
import id.pantauopd.fetch.UrlRules;
import id.pantauopd.reader.Recogniser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges all rows of a batch together, since each may repeat or contradict another. Writes only what changed. */
@Component
class IntakeJudging {
    private final IntakeRows rows;
    private final RowImport registry;
    private final AgencyDirectory directory;
    private final Recogniser recogniser;
    private final UrlRules urls;

    IntakeJudging(
            IntakeRows rows, RowImport registry, AgencyDirectory directory, Recogniser recogniser, UrlRules urls) {
        this.rows = rows;
        this.registry = registry;
        this.directory = directory;
        this.recogniser = recogniser;
        this.urls = urls;
    }

    /** Reads the cells of all rows anew from what stood in the file; those edited by hand stay. */
    void map(long batchId, ColumnMapping mapping, @Nullable Long agencyId) {
        RowCompletion completion = completion(known(), agencyId);
        judge(
                batchId,
                row -> row.edited() || row.isBroken()
                        ? row
                        : row.withCells(completion.complete(mapping.cells(row.source()))));
    }

    void edit(long batchId, int line, List<String> cells, @Nullable Long agencyId) {
        RowCompletion completion = completion(known(), agencyId);
        judge(
                batchId,
                row -> row.line() == line
                        ? new StoredRow(
                                line, row.source(), completion.complete(cells), true, false, row.judgement(), null)
                        : row);
    }

    void accept(long batchId, int line, boolean accepted) {
        judge(batchId, row -> row.line() == line ? row.acceptedAs(accepted) : row);
    }

    void judge(long batchId) {
        judge(batchId, row -> row);
    }

    private void judge(long batchId, Function<StoredRow, StoredRow> change) {
        List<StoredRow> before = rows.open(batchId);
        List<StoredRow> now = before.stream().map(change).toList();
        RowJudge judge = new RowJudge(known(), urls);
        Map<Integer, RowVerdict> verdicts = registry
                .tryOut(now.stream()
                        .filter(row -> !row.isBroken())
                        .map(row -> new SourceRow(row.line(), row.cells()))
                        .iterator())
                .stream()
                .collect(toMap(RowVerdict::line, Function.identity()));
        List<StoredRow> changed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            StoredRow row = now.get(i);
            RowVerdict verdict = verdicts.get(row.line());
            StoredRow judged = verdict == null ? row : row.judged(judge.judge(verdict, row));
            if (!judged.equals(before.get(i))) {
                changed.add(judged);
            }
        }
        rows.write(batchId, changed);
    }

    private KnownRegistry known() {
        return new KnownRegistry(directory.agenciesWithin(Region.NATION), directory.regions());
    }

    private RowCompletion completion(KnownRegistry known, @Nullable Long agencyId) {
        Agency fallback = agencyId == null ? null : directory.agency(agencyId).orElse(null);
        return new RowCompletion(known, recogniser, fallback);
    }
}
