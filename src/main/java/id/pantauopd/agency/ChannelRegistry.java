package id.pantauopd.agency;

import id.pantauopd.access.AuditLog;
import id.pantauopd.base.Period;
import id.pantauopd.fetch.UrlRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes channels and keeps the addresses they had. Every change is one short transaction with its entry in the audit
 * log; a change based on an outdated version is not made. One address belongs to one channel.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class ChannelRegistry {
    private final ChannelRepository channels;
    private final ChannelRows rows;
    private final AgencyRepository agencies;
    private final PastRows past;
    private final PausedUntil pauses;
    private final RegistryRevision revision;
    private final UrlRules urls;
    private final AuditLog audit;
    private final Clock clock;

    ChannelRegistry(
            ChannelRepository channels,
            ChannelRows rows,
            AgencyRepository agencies,
            PastRows past,
            PausedUntil pauses,
            RegistryRevision revision,
            UrlRules urls,
            AuditLog audit,
            Clock clock) {
        this.channels = channels;
        this.rows = rows;
        this.agencies = agencies;
        this.past = past;
        this.pauses = pauses;
        this.revision = revision;
        this.urls = urls;
        this.audit = audit;
        this.clock = clock;
    }

    /** A channel that a person adds is confirmed: its state is active. */
    public RegistryWrite<Channel> add(ChannelDraft draft) {
        FieldChecks checks = new FieldChecks(urls);
        ChannelFacts facts = ChannelChecks.tidy(draft.facts(), checks);
        ChannelChecks.Place place =
                ChannelChecks.place(draft.address().url(), draft.address().feedUrl(), checks);
        revision.lock();
        AgencyEntity agency = agencies.findById(draft.agencyId()).orElse(null);
        if (agency == null) {
            checks.fault("agency_code", "gone");
        }
        if (place != null) {
            refuseTaken(place, null, checks);
        }
        if (agency == null || place == null || !checks.passed()) {
            return new RegistryWrite.Refused<>(checks.faults());
        }
        String code = freeCode(agency.toRecord(), facts, place);
        ChannelEntity entity = new ChannelEntity(code, draft.agencyId(), facts, place, clock.instant());
        return stored("channel.added", null, channels.saveAndFlush(entity));
    }

    /** Corrects everything but address and state. */
    public RegistryWrite<Channel> edit(long id, int version, ChannelFacts facts) {
        FieldChecks checks = new FieldChecks(urls);
        ChannelFacts tidy = ChannelChecks.tidy(facts, checks);
        return change("channel.edited", id, version, checks, channel -> {
            channel.correct(tidy);
            return Optional.empty();
        });
    }

    /** Gives another address and keeps the old one; posts and figures stay with the channel. */
    public RegistryWrite<Channel> move(long id, int version, ChannelAddress address) {
        FieldChecks checks = new FieldChecks(urls);
        ChannelChecks.Place place = ChannelChecks.place(address.url(), address.feedUrl(), checks);
        if (place == null) {
            return new RegistryWrite.Refused<>(checks.faults());
        }
        return change("channel.moved", id, version, checks, channel -> {
            refuseTaken(place, id, checks);
            if (!checks.passed()) {
                return checks.faults().stream().findFirst();
            }
            Channel before = channel.toRecord();
            Optional<RegistryFault> refused = channel.move(place);
            if (refused.isEmpty()) {
                past.keepAddress(id, before.url(), before.feedUrl());
            }
            return refused;
        });
    }

    public RegistryWrite<Channel> pause(long id, int version) {
        return change("channel.paused", id, version, new FieldChecks(urls), ChannelEntity::pause);
    }

    /**
     * Pauses a channel until a day, on which it is read again by itself.
     *
     * @param until its first day, null when only a person resumes it
     */
    public RegistryWrite<Channel> pause(long id, int version, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(Period.day(clock.instant(), Period.JAKARTA))) {
            return RegistryWrite.refused(RegistryFault.of("until", "pause.past"));
        }
        RegistryWrite<Channel> write = pause(id, version);
        if (write instanceof RegistryWrite.Stored<Channel> && until != null) {
            pauses.keep(id, until);
        }
        return write;
    }

    /** When a paused channel is read again by itself. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> pausedUntil(long id) {
        return pauses.of(id);
    }

    public RegistryWrite<Channel> resume(long id, int version) {
        return change("channel.resumed", id, version, new FieldChecks(urls), ChannelEntity::resume);
    }

    /** Ends crawling for good and keeps the past. */
    public RegistryWrite<Channel> archive(long id, int version) {
        return change("channel.archived", id, version, new FieldChecks(urls), ChannelEntity::archive);
    }

    private RegistryWrite<Channel> change(
            String action,
            long id,
            int version,
            FieldChecks checks,
            Function<ChannelEntity, Optional<RegistryFault>> verb) {
        revision.lock();
        ChannelEntity channel = channels.findById(id).orElse(null);
        if (channel == null) {
            return RegistryWrite.refused(RegistryFault.of("", "gone"));
        }
        Channel before = channel.toRecord();
        if (channel.version() != version) {
            return new RegistryWrite.Outdated<>(before);
        }
        if (!checks.passed()) {
            return new RegistryWrite.Refused<>(checks.faults());
        }
        Optional<RegistryFault> refused = verb.apply(channel);
        if (refused.isEmpty() && channel.toRecord().state() != before.state()) {
            pauses.forget(id); // whatever comes now, the pause that was is over
        }
        return refused.isPresent()
                ? RegistryWrite.refused(refused.get())
                : stored(action, before, channels.saveAndFlush(channel));
    }

    private void refuseTaken(ChannelChecks.Place place, @Nullable Long except, FieldChecks checks) {
        rows.atAddresses(Set.of(place.key())).stream()
                .filter(other -> except == null || other.id() != except)
                .findFirst()
                .ifPresent(other ->
                        checks.fault(place.feedUrl() == null ? "url" : "feed_url", "address.taken", other.code()));
    }

    private String freeCode(Agency agency, ChannelFacts facts, ChannelChecks.Place place) {
        Set<String> taken = rows.ofAgencies(List.of(agency.id())).stream()
                .map(Channel::code)
                .collect(Collectors.toSet());
        return ChannelChecks.freeCode(agency.code(), facts.platform(), facts.handle(), place, taken);
    }

    private RegistryWrite<Channel> stored(String action, @Nullable Channel before, ChannelEntity entity) {
        Channel now = entity.toRecord();
        revision.channelChanged();
        audit.record(action, now.code(), before == null ? null : before.toString(), now.toString());
        return new RegistryWrite.Stored<>(now);
    }
}
