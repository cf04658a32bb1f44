package id.pantauopd.agency;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantauopd.agency.BatchPlan.NewChannel;
import id.pantauopd.fetch.UrlRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports row by row for a screen: says what each row would do, stores some, takes back what was stored. The rules are
 * those of {@link RegistryImport}.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class RowImport {
    /** As many rows as one transaction should store. */
    public static final int BATCH = RegistryImport.BATCH;

    private final RegistryImport imports;
    private final ImportBatch batch;
    private final ImportUndo undo;
    private final AgencyRows agencies;
    private final ChannelRows channels;
    private final RegionRows regions;
    private final UrlRules urls;

    RowImport(
            RegistryImport imports,
            ImportBatch batch,
            ImportUndo undo,
            AgencyRows agencies,
            ChannelRows channels,
            RegionRows regions,
            UrlRules urls) {
        this.imports = imports;
        this.batch = batch;
        this.undo = undo;
        this.agencies = agencies;
        this.channels = channels;
        this.regions = regions;
        this.urls = urls;
    }

    /** What an import of all these rows would do, by line; writes nothing. */
    public List<RowVerdict> tryOut(Iterator<SourceRow> rows) {
        try {
            return imports.all(() -> rows.hasNext() ? fields(rows.next()) : null, ImportMode.file("", true))
                    .verdicts();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException("Rows in memory cannot fail to be read", fromMemory);
        }
    }

    /**
     * Stores rows that were tried out, all in the caller's transaction, and says how to take them back.
     *
     * @param source for the audit log
     */
    @Transactional
    public RowsStored store(List<SourceRow> rows, String source) {
        RowReader reader =
                new RowReader(regions.all().stream().map(Region::code).collect(toUnmodifiableSet()), urls);
        List<RegistryRow> good = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        for (SourceRow row : rows) {
            switch (reader.read(fields(row))) {
                case RowReader.Good read -> good.add(read.row());
                case RowReader.Bad read -> bad.add(new BadRow(row.line(), read.fault()));
            }
        }
        Map<String, Agency> before =
                agencies
                        .byCodes(good.stream()
                                .map(row -> row.agency().code())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Agency::code, Function.identity()));
        BatchPlan plan = batch.store(good, ImportMode.file(source, false));
        bad.addAll(plan.bad);
        return new RowsStored(steps(plan, before), bad);
    }

    /**
     * Takes back what imports wrote: all of it or, when something stands against that, nothing.
     *
     * @param steps in the order in which they were written
     * @param observed channels that have left a trace in what was observed: they are archived, not removed
     * @return why it is not done; empty when it is
     */
    @Transactional
    public List<RegistryFault> takeBack(List<RegistryStep> steps, Set<Long> observed) {
        return undo.takeBack(steps, observed);
    }

    private List<RegistryStep> steps(BatchPlan plan, Map<String, Agency> before) {
        List<RegistryStep> steps = new ArrayList<>();
        for (Agency added : agencies.byCodes(plan.newAgencies.keySet())) {
            steps.add(new RegistryStep(false, added.id(), added.code(), added.version(), null, null));
        }
        plan.changedAgencies.keySet().stream().map(before::get).forEach(agency -> {
            steps.add(new RegistryStep(false, agency.id(), agency.code(), agency.version() + 1, agency, null));
        });
        for (Channel added :
                channels.byCodes(plan.newChannels.stream().map(NewChannel::code).toList())) {
            steps.add(new RegistryStep(true, added.id(), added.code(), added.version(), null, null));
        }
        plan.changedChannels.forEach(change -> {
            Channel channel = change.before();
            steps.add(new RegistryStep(true, channel.id(), channel.code(), channel.version() + 1, null, channel));
        });
        return steps;
    }

    private static CsvRows.Fields fields(SourceRow row) {
        return new CsvRows.Fields(row.line(), row.cells());
    }
}
