package id.pantauopd.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantauopd.base.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Publishes editions of the ranking and answers for them.
 *
 * <p>An edition goes from draft to preview to final by time alone; there is no call that sets a score, a place or a tier. Of
 * a final edition nothing changes again: who finds a mistake puts the facts right and publishes a correction, which is a new
 * number.
 */
@Service
public class Editions {
    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);
    private static final int KEPT = 12;

    private final EditionStore store;
    private final EditionPress press;
    private final EditionSettings settings;
    private final ObjectProvider<OpenObjections> objections;
    private final Clock clock;
    private final Cache<String, EditionFigures> figures =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<String, Optional<WorkedExample>> examples =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Editions(
            EditionStore store,
            EditionPress press,
            EditionSettings settings,
            ObjectProvider<OpenObjections> objections,
            Clock clock) {
        this.store = store;
        this.press = press;
        this.settings = settings;
        this.objections = objections;
        this.clock = clock;
    }

    /** The public editions of a region, newest window first, of one window the latest correction first. */
    public List<EditionHead> list(String regionCode) {
        return store.of(regionCode).stream()
                .filter(edition -> edition.state().isPublic())
                .toList();
    }

    /** A public edition. */
    public Optional<EditionHead> find(long number) {
        return store.find(number).filter(edition -> edition.state().isPublic());
    }

    /** The newest public monthly edition of a region. */
    public Optional<EditionHead> latest(String regionCode) {
        return latest(regionCode, EditionKind.MONTH);
    }

    /** The newest public edition of a kind. */
    public Optional<EditionHead> latest(String regionCode, EditionKind kind) {
        return list(regionCode).stream()
                .filter(edition -> edition.kind() == kind)
                .findFirst();
    }

    /** The edition that replaced this one. */
    public Optional<EditionHead> correctionOf(EditionHead edition) {
        return list(edition.regionCode()).stream()
                .filter(other -> Long.valueOf(edition.number()).equals(other.corrects()))
                .findFirst();
    }

    /** The one of the same kind before it, as it stands now: its latest correction. */
    public Optional<EditionHead> before(EditionHead edition) {
        return list(edition.regionCode()).stream()
                .filter(other -> other.kind() == edition.kind()
                        && other.weeks().to().isBefore(edition.weeks().from()))
                .findFirst();
    }

    public EditionFigures figures(EditionHead edition) {
        return figures.get(
                edition.number() + " " + edition.sha256(),
                key -> store.files(edition.number()).figures());
    }

    /** One of its agencies worked through; empty when none is ranked or its method is no longer known. */
    public Optional<WorkedExample> example(EditionHead edition) {
        return examples.get(
                edition.number() + " " + edition.sha256(),
                key -> MethodologyVersions.named(edition.methodVersion()).flatMap(method -> {
                    EditionFiles files = store.files(edition.number());
                    return WorkedExample.middle(files.facts(), files.figures(), method);
                }));
    }

    /** What a correction changed; empty for an ordinary edition. */
    public List<EditionChange> changes(EditionHead edition) {
        return edition.corrects() == null
                ? List.of()
                : store.files(edition.number())
                        .file(EditionPress.CHANGES)
                        .map(EditionChange::read)
                        .orElse(List.of());
    }

    /** The figures by the method of the edition before, when the method changed between them and is still known. */
    public Optional<EditionFigures> byMethodBefore(EditionHead edition) {
        EditionFiles files = store.files(edition.number());
        return files.byName().keySet().stream()
                .filter(EditionFiles::isByOtherMethod)
                .findFirst()
                .map(name -> RankingJson.read(files.text(name), EditionFigures.class));
    }

    /** The bundle of a public edition. */
    public Optional<EditionBundle> bundle(long number) {
        return find(number).map(edition -> EditionBundle.of(store.files(number)));
    }

    /** Moves the editions of a region on to where they belong at a time. Doing it twice is the same as once. */
    public void advance(String regionCode, Instant now) {
        for (EditionKind kind : EditionKind.values()) {
            for (EditionWindow window : EditionWindow.over(kind, Period.day(now, Period.JAKARTA), settings.backlog())) {
                try {
                    press.draft(regionCode, window, now);
                } catch (EditionRefused refused) {
                    LOG.info("No edition yet: {}", refused.getMessage());
                }
            }
            store.of(regionCode).reversed().stream()
                    .filter(edition ->
                            edition.kind() == kind && !edition.state().isFixed())
                    .forEach(edition -> advance(edition, now));
        }
    }

    private void advance(EditionHead edition, Instant now) {
        EditionHead current = press.renew(edition, now);
        Instant previewUntil = current.previewUntil();
        if (current.state() == EditionState.PREVIEW && previewUntil != null && !now.isBefore(previewUntil)) {
            finish(current, now);
        } else if (current.state() == EditionState.DRAFT && !now.isBefore(settledAt(current))) {
            try {
                preview(current.number(), now);
            } catch (EditionRefused refused) {
                LOG.info("A preview waits: {}", refused.getMessage());
            }
        }
    }

    /**
     * Shows a draft for objections.
     *
     * @throws EditionRefused while the edition of the same kind before it is still shown
     */
    EditionHead preview(long number, Instant now) {
        EditionHead edition = store.find(number).orElseThrow(() -> EditionRefused.unknown(number));
        store.of(edition.regionCode()).stream()
                .filter(other -> other.kind() == edition.kind() && other.state() == EditionState.PREVIEW)
                .findFirst()
                .ifPresent(other -> {
                    throw EditionRefused.overlap(edition, other.number());
                });
        store.preview(number, now, now.plus(settings.preview()));
        return store.find(number).orElseThrow();
    }

    private void finish(EditionHead edition, Instant now) {
        int open = objections.stream()
                .mapToInt(source -> source.of(edition.number()))
                .sum();
        if (open > 0) {
            LOG.info("Edition {} stays in preview: {} objections wait for a decision", edition.number(), open);
        } else if (store.finish(edition.number(), now)) {
            LOG.info("Edition {} is final", edition.number());
        }
    }

    /**
     * Publishes a correction of a final edition from the facts as they stand now. Who may do so is for the caller to check.
     *
     * @param reason for everybody to read
     * @throws EditionRefused when there is no such final edition, it has been corrected already, nothing changes, or the
     *     data of an agency that was ranked have vanished
     */
    public EditionHead correct(long number, String reason) {
        return correct(number, reason, clock.instant());
    }

    /** The same at a given time. */
    public EditionHead correct(long number, String reason, Instant now) {
        if (reason.isBlank()) {
            throw EditionRefused.noReason();
        }
        EditionHead edition = store.find(number).orElseThrow(() -> EditionRefused.unknown(number));
        return switch (edition.state()) {
            case DRAFT, PREVIEW -> throw EditionRefused.notFinal(edition);
            case CORRECTED -> throw EditionRefused.alreadyCorrected(edition);
            case FINAL -> press.correct(edition, reason.strip(), now);
        };
    }

    private Instant settledAt(EditionHead edition) {
        LocalDate dayAfter = edition.weeks().to().plusDays(1);
        return dayAfter.atStartOfDay(Period.JAKARTA).toInstant().plus(settings.settle());
    }
}
