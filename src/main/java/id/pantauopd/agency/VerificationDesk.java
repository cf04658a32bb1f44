package id.pantauopd.agency;

import id.pantauopd.access.AuditLog;
import id.pantauopd.agency.VerificationCase.Side;
import id.pantauopd.base.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads the verification of channels: requested, reviewed, published, archived. What is published is what the ranking and
 * the public see; it holds for a year and then waits to be looked at again. Every change is one short transaction with its
 * entry in the audit log; a change based on an outdated version is not made.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class VerificationDesk {
    private static final int LONGEST_NOTE = 1_000;

    private final VerificationRows rows;
    private final ChannelRepository channels;
    private final RegistryRevision revision;
    private final AuditLog audit;
    private final Clock clock;

    VerificationDesk(
            VerificationRows rows, ChannelRepository channels, RegistryRevision revision, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.channels = channels;
        this.revision = revision;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was looked at of a channel, the newest first; that one decides. */
    @Transactional(readOnly = true)
    public List<VerificationCase> history(long channelId) {
        return rows.of(channelId);
    }

    /** Published ones that are to be looked at again, the longest due first. */
    @Transactional(readOnly = true)
    public List<VerificationCase> due() {
        return rows.due(today());
    }

    /** Asks for a look at a channel. A published case holds until the new one is published. */
    public RegistryWrite<VerificationCase> request(long channelId, String officialPage) {
        revision.lock();
        Optional<ChannelEntity> channel = channels.findById(channelId);
        if (channel.isEmpty()) {
            return RegistryWrite.refused(RegistryFault.of("", "gone"));
        }
        if (!(WebAddress.read(officialPage) instanceof WebAddress.Good good)) {
            return RegistryWrite.refused(RegistryFault.of("official_page", "official-page"));
        }
        boolean open = rows.of(channelId).stream().anyMatch(VerificationDesk::isOpen);
        if (open) {
            return RegistryWrite.refused(RegistryFault.of("", "verification.open"));
        }
        long id = rows.add(channelId, good.address().uri(), clock.instant(), audit.actor());
        VerificationCase now = rows.byId(id).orElseThrow();
        audit.record("verification.requested", channel.get().toRecord().code(), null, now.toString());
        return new RegistryWrite.Stored<>(now);
    }

    /** Writes down what was seen of both sides; a link that was seen names the address that shows it. */
    public RegistryWrite<VerificationCase> review(long id, int version, Side page, Side account, String note) {
        if (note.length() > LONGEST_NOTE) {
            return RegistryWrite.refused(RegistryFault.of("note", "too.long", LONGEST_NOTE));
        }
        if (lacksEvidence(page) || lacksEvidence(account)) {
            return RegistryWrite.refused(
                    RegistryFault.of(lacksEvidence(page) ? "page" : "account", "verification.evidence"));
        }
        return change(
                "verification.reviewed",
                id,
                version,
                before -> isOpen(before)
                        ? Optional.of(with(before, VerificationState.REVIEW, page, account, note.strip(), null))
                        : Optional.empty());
    }

    /** Makes the result count from now on, for a year; refused while one side was not seen. */
    public RegistryWrite<VerificationCase> publish(long id, int version) {
        return change("verification.published", id, version, before -> {
            Verification result = before.result();
            if (before.state() != VerificationState.REVIEW || result == null) {
                return Optional.empty();
            }
            rows.of(before.channelId()).stream()
                    .filter(other -> other.state() == VerificationState.PUBLISHED)
                    .forEach(other -> rows.save(moved(other, VerificationState.ARCHIVED, other.expiresOn())));
            mark(before.channelId(), result);
            return Optional.of(moved(before, VerificationState.PUBLISHED, today().plusYears(1)));
        });
    }

    /** Ends a case; a published result no longer counts. */
    public RegistryWrite<VerificationCase> archive(long id, int version) {
        return change("verification.archived", id, version, before -> {
            if (before.state() == VerificationState.ARCHIVED) {
                return Optional.empty();
            }
            if (before.state() == VerificationState.PUBLISHED) {
                mark(before.channelId(), null);
            }
            return Optional.of(moved(before, VerificationState.ARCHIVED, before.expiresOn()));
        });
    }

    private RegistryWrite<VerificationCase> change(
            String action, long id, int version, Function<VerificationCase, Optional<VerificationCase>> verb) {
        revision.lock();
        VerificationCase before = rows.byId(id).orElse(null);
        if (before == null) {
            return RegistryWrite.refused(RegistryFault.of("", "gone"));
        }
        if (before.version() != version) {
            return new RegistryWrite.Outdated<>(before);
        }
        Optional<VerificationCase> moved = verb.apply(before);
        if (moved.isEmpty()) {
            return RegistryWrite.refused(RegistryFault.of("", "verification.not-yet"));
        }
        VerificationCase now = moved.get();
        rows.save(now);
        String code =
                channels.findById(before.channelId()).orElseThrow().toRecord().code();
        audit.record(action, code, before.toString(), now.toString());
        return new RegistryWrite.Stored<>(rows.byId(id).orElseThrow());
    }

    private void mark(long channelId, @Nullable Verification result) {
        ChannelEntity channel = channels.findById(channelId).orElseThrow();
        channel.verify(result);
        channels.saveAndFlush(channel);
        revision.channelChanged();
    }

    private VerificationCase moved(VerificationCase before, VerificationState state, @Nullable LocalDate expiresOn) {
        return with(before, state, before.page(), before.account(), before.note(), expiresOn);
    }

    private VerificationCase with(
            VerificationCase before,
            VerificationState state,
            Side page,
            Side account,
            String note,
            @Nullable LocalDate expiresOn) {
        Instant now = clock.instant();
        Instant published = state == VerificationState.PUBLISHED ? now : before.publishedAt();
        return new VerificationCase(
                before.id(),
                before.channelId(),
                state,
                before.officialPage(),
                page,
                account,
                note,
                now,
                audit.actor(),
                published,
                expiresOn,
                before.version());
    }

    private static boolean lacksEvidence(Side side) {
        return side.seen() == LinkSeen.LINKED && side.evidence() == null;
    }

    private static boolean isOpen(VerificationCase one) {
        return one.state() == VerificationState.REQUESTED || one.state() == VerificationState.REVIEW;
    }

    private LocalDate today() {
        return Period.day(clock.instant(), Period.JAKARTA);
    }
}
