package id.pantauopd.dashboard;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.EndedChannels;
import id.pantauopd.agency.UnconfirmedChannels;
import id.pantauopd.agency.VerificationDesk;
import id.pantauopd.base.Period;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.objection.ObjectionDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gathers what needs an administrator's hand, by its effect on the public ranking. A dozen queries, however many channels. */
@Service
public class WorkQueue {
    private static final int FAILURES = 3;
    private static final Comparator<QueueLine> HEAVIEST_FIRST = Comparator.comparingDouble(QueueLine::weight)
            .reversed()
            .thenComparing(QueueLine::since, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(line -> line.agency().name())
            .thenComparingLong(
                    line -> line.channel() == null ? 0 : line.channel().id());

    private final QueueGround ground;
    private final CrawlHealth health;
    private final EndedChannels ended;
    private final UnconfirmedChannels unconfirmed;
    private final VerificationDesk verifications;
    private final ObjectionDesk desk;
    private final AgencyDirectory directory;
    private final Clock clock;

    WorkQueue(
            QueueGround ground,
            CrawlHealth health,
            EndedChannels ended,
            UnconfirmedChannels unconfirmed,
            VerificationDesk verifications,
            ObjectionDesk desk,
            AgencyDirectory directory,
            Clock clock) {
        this.ground = ground;
        this.health = health;
        this.ended = ended;
        this.unconfirmed = unconfirmed;
        this.verifications = verifications;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param nextRun when the next channel is read, null when none is crawled */
    public record Page(List<QueueLine> lines, @Nullable Instant nextRun) {}

    @PreAuthorize("hasRole('ADMIN')")
    public Page page() {
        QueueGround.Laid laid = ground.lay();
        QueueDraft draft = new QueueDraft(laid);
        draft.failing(health.stubborn(FAILURES));
        draft.moved(health.moved());
        draft.ended(ended.unseen());
        draft.unconfirmed(unconfirmed.byAgency());
        draft.toRenew(verifications.due());
        draft.withoutChannel();
        draft.objections(desk.waiting(), directory::agencyByCode, Period.day(clock.instant(), Period.JAKARTA));
        List<QueueLine> lines = new ArrayList<>(draft.lines());
        lines.sort(HEAVIEST_FIRST);
        return new Page(List.copyOf(lines), health.nextRun().orElse(null));
    }
}
