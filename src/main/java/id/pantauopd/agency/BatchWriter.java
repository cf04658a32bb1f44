package id.pantauopd.agency;

import static java.util.stream.Collectors.toMap;

import id.pantauopd.access.AuditLog;
import id.pantauopd.agency.BatchPlan.ChangedChannel;
import id.pantauopd.agency.BatchPlan.NewChannel;
import id.pantauopd.agency.RegistryRow.Account;
import id.pantauopd.agency.RegistryRow.Declared;
import id.pantauopd.base.Period;
import id.pantauopd.base.UtcTime;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a {@link BatchPlan} decided, in a few statements of many rows each. */
@Component
class BatchWriter {
    private final JdbcClient jdbc;
    private final AgencyRows agencies;
    private final AgencyCodes codes;
    private final PastRows past;
    private final RegistryRevision revision;
    private final AuditLog audit;
    private final Clock clock;

    BatchWriter(
            JdbcClient jdbc,
            AgencyRows agencies,
            AgencyCodes codes,
            PastRows past,
            RegistryRevision revision,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.codes = codes;
        this.past = past;
        this.revision = revision;
        this.audit = audit;
        this.clock = clock;
    }

    void write(BatchPlan plan, Map<String, Agency> stored, ImportMode mode) {
        if (!plan.changesSomething()) {
            return;
        }
        addAgencies(plan.newAgencies.values());
        plan.changedAgencies.forEach((code, now) -> changeAgency(stored.get(code), now));
        addChannels(plan.newChannels, mode.newChannels());
        plan.changedChannels.forEach(this::changeChannel);
        revision.channelChanged();
        audit.record("registry.imported", mode.source(), null, plan.summary());
    }

    private void addAgencies(Collection<Declared> added) {
        MultiInsert insert = new MultiInsert(
                "agency", "code, slug, region_code, name, short_name, kind, peer_group, commission, website");
        Set<String> slugs = new HashSet<>(codes.slugsTaken(
                added.stream().map(agency -> NameWords.slug(agency.code())).toList()));
        for (Declared agency : added) {
            String plain = NameWords.slug(agency.code());
            String slug = slugs.add(plain)
                    ? plain
                    : plain + "-" + Integer.toHexString(agency.code().hashCode());
            insert.add(
                    agency.code(),
                    slug,
                    agency.regionCode(),
                    agency.name(),
                    agency.shortName(),
                    agency.kind().name(),
                    String.valueOf(agency.peerGroup()),
                    agency.commission(),
                    agency.website());
        }
        insert.run(jdbc);
    }

    private void changeAgency(@Nullable Agency before, Declared now) {
        if (before == null) {
            throw new IllegalStateException("Only a stored agency changes: " + now.code());
        }
        jdbc.sql("UPDATE agency SET name = ?, short_name = ?, kind = ?, peer_group = ?, commission = ?,"
                        + " website = ?, version = version + 1 WHERE id = ?")
                .param(now.name())
                .param(now.shortName())
                .param(now.kind().name())
                .param(String.valueOf(now.peerGroup()))
                .param(now.commission())
                .param(now.website())
                .param(before.id())
                .update();
        boolean renamed = !before.name().equals(now.name());
        if (renamed) {
            LocalDate yesterday =
                    LocalDate.ofInstant(clock.instant(), Period.JAKARTA).minusDays(1);
            past.keepName(before.id(), before.name(), before.shortName(), yesterday);
        }
        audit.record(renamed ? "agency.renamed" : "agency.edited", before.code(), before.toString(), now.toString());
    }

    private void addChannels(Collection<NewChannel> added, ChannelState state) {
        Map<String, Long> ids =
                agencies
                        .byCodes(added.stream()
                                .map(NewChannel::agencyCode)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Agency::code, Agency::id));
        MultiInsert insert = new MultiInsert(
                "channel",
                "code, agency_id, platform, handle, url, feed_url, address_key, state, official_since, created_at");
        LocalDateTime now = UtcTime.toColumn(clock.instant());
        for (NewChannel channel : added) {
            Account account = channel.account();
            insert.add(
                    channel.code(),
                    ids.get(channel.agencyCode()),
                    account.platform().name(),
                    account.handle(),
                    account.place().url().toString(),
                    text(account.place().feedUrl()),
                    account.place().key().column(),
                    state.name(),
                    account.officialSince(),
                    now);
        }
        insert.run(jdbc);
    }

    private void changeChannel(ChangedChannel change) {
        Account after = change.after();
        jdbc.sql("UPDATE channel SET platform = ?, handle = ?, url = ?, feed_url = ?, address_key = ?,"
                        + " official_since = ?, version = version + 1 WHERE id = ?")
                .param(after.platform().name())
                .param(after.handle())
                .param(after.place().url().toString())
                .param(text(after.place().feedUrl()))
                .param(after.place().key().column())
                .param(after.officialSince())
                .param(change.before().id())
                .update();
        if (change.moves()) {
            past.keepAddress(
                    change.before().id(), change.before().url(), change.before().feedUrl());
        }
        audit.record(
                change.moves() ? "channel.moved" : "channel.edited",
                change.before().code(),
                change.before().toString(),
                after.toString());
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}
