package id.pantauopd.agency;

import id.pantauopd.agency.RegistryRow.Declared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Counts along one import, and keeps the rows that wait for the next transaction. Not for several threads. */
final class ImportRun {
    private final FileMemory memory = new FileMemory();
    private final List<RegistryRow> waiting = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();
    private final Set<String> agenciesAdded = new HashSet<>();
    private final Set<String> agenciesChanged = new HashSet<>();
    private final List<RowVerdict> taken = new ArrayList<>();
    private final Map<String, Declared> planned = new HashMap<>();
    private final boolean dryRun;
    private int rows;
    private int channelsAdded;
    private int channelsChanged;
    private int unchanged;

    ImportRun(boolean dryRun) {
        this.dryRun = dryRun;
    }

    void bad(int line, RegistryFault fault) {
        rows++;
        bad.add(new BadRow(line, fault));
    }

    void good(RegistryRow row) {
        rows++;
        memory.remember(row).ifPresentOrElse(fault -> bad.add(new BadRow(row.line(), fault)), () -> waiting.add(row));
    }

    List<RegistryRow> waiting() {
        return waiting;
    }

    /** Agencies as the rows so far would leave them, when nothing is written. */
    Map<String, Declared> planned() {
        return planned;
    }

    /** Counts a plan that was carried out, or tried out. */
    void done(BatchPlan plan) {
        waiting.clear();
        agenciesAdded.addAll(plan.newAgencies.keySet());
        agenciesChanged.addAll(plan.changedAgencies.keySet());
        channelsAdded += plan.newChannels.size();
        channelsChanged += plan.changedChannels.size();
        unchanged += plan.unchanged;
        bad.addAll(plan.bad);
        if (dryRun) {
            planned.putAll(plan.newAgencies);
            planned.putAll(plan.changedAgencies);
            taken.addAll(plan.taken);
        }
    }

    /** What became of each row of a dry run, by line. */
    List<RowVerdict> verdicts() {
        return Stream.concat(taken.stream(), bad.stream().map(row -> new RowVerdict(row.line(), Set.of(), row.fault())))
                .sorted(Comparator.comparingInt(RowVerdict::line))
                .toList();
    }

    ImportReport report() {
        agenciesChanged.removeAll(agenciesAdded);
        return new ImportReport(
                rows,
                agenciesAdded.size(),
                agenciesChanged.size(),
                channelsAdded,
                channelsChanged,
                unchanged,
                bad.stream().sorted(Comparator.comparingInt(BadRow::line)).toList(),
                dryRun);
    }
}
