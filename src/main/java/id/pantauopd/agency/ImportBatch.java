package id.pantauopd.agency;

import static java.util.stream.Collectors.toMap;

import id.pantauopd.agency.RegistryRow.Declared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports some rows in one short transaction: all of them or, if it is cut short, none. */
@Component
class ImportBatch {
    private final AgencyRows agencies;
    private final ChannelRows channels;
    private final RegistryRevision revision;
    private final BatchWriter writer;

    ImportBatch(AgencyRows agencies, ChannelRows channels, RegistryRevision revision, BatchWriter writer) {
        this.agencies = agencies;
        this.channels = channels;
        this.revision = revision;
        this.writer = writer;
    }

    @Transactional
    public BatchPlan store(List<RegistryRow> rows, ImportMode mode) {
        revision.lock();
        Map<String, Agency> stored = stored(rows);
        BatchPlan plan = plan(rows, stored.values(), Map.of(), mode.onlyAdds());
        writer.write(plan, stored, mode);
        return plan;
    }

    /** What {@link #store} would do, if the rows before had been stored as {@code planned}. */
    @Transactional(readOnly = true)
    public BatchPlan tryOut(List<RegistryRow> rows, Map<String, Declared> planned) {
        return plan(rows, stored(rows).values(), planned, false);
    }

    private Map<String, Agency> stored(List<RegistryRow> rows) {
        return agencies
                .byCodes(
                        rows.stream().map(row -> row.agency().code()).distinct().toList())
                .stream()
                .collect(toMap(Agency::code, Function.identity()));
    }

    private BatchPlan plan(
            List<RegistryRow> rows, Collection<Agency> stored, Map<String, Declared> planned, boolean onlyAdds) {
        Map<Long, Channel> near = new HashMap<>();
        List<Channel> found = new ArrayList<>(
                channels.ofAgencies(stored.stream().map(Agency::id).toList()));
        found.addAll(channels.atAddresses(rows.stream()
                .map(RegistryRow::channel)
                .filter(Objects::nonNull)
                .map(account -> account.place().key())
                .toList()));
        found.forEach(channel -> near.put(channel.id(), channel));
        BatchPlan plan = new BatchPlan(stored, near.values(), planned, onlyAdds);
        rows.forEach(plan::add);
        return plan;
    }
}
