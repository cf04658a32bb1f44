package id.pantauopd.ranking;

import id.pantauopd.base.TransactionRetry;
import id.pantauopd.ranking.EditionTerms.Revision;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes the files of editions from the facts as they stand and stores them. Nothing is computed inside a transaction, and
 * nothing half-done is ever stored.
 */
@Component
class EditionPress {
    static final String CHANGES = "changes.json";

    private final EditionGathering gathering;
    private final EditionStore store;
    private final TransactionRetry retry;

    EditionPress(EditionGathering gathering, EditionStore store, TransactionRetry retry) {
        this.gathering = gathering;
        this.store = store;
        this.retry = retry;
    }

    /** Drafts the ordinary edition of a window, unless it has one. */
    EditionHead draft(String regionCode, EditionWindow window, Instant now) {
        Optional<EditionHead> known = store.ofWindow(regionCode, window, 0);
        if (known.isPresent()) {
            return known.get();
        }
        Methodology method = Methodology.current();
        EditionFacts facts = gathering.gather(regionCode, window.weeks(), method);
        refuseWithoutData(window, facts, method);
        EditionFiles files = files(regionCode, window, facts, method);
        return retry.inTransaction(() -> store.ofWindow(regionCode, window, 0).orElseGet(() -> {
            long number = store.insert(regionCode, window, Revision.ORDINARY, method.version(), now);
            EditionTerms terms = EditionTerms.of(number, regionCode, window, Revision.ORDINARY, method, facts);
            store.write(number, files.with(terms), method.version(), now);
            return store.find(number).orElseThrow();
        }));
    }

    /** Computes a draft or preview anew from the facts as they stand now; a final one stays as it is. */
    EditionHead renew(EditionHead edition, Instant now) {
        if (edition.state().isFixed()) {
            return edition;
        }
        Methodology method = Methodology.current();
        EditionFacts facts = gathering.gather(edition.regionCode(), edition.weeks(), method);
        EditionTerms terms = EditionTerms.of(
                edition.number(), edition.regionCode(), window(edition), Revision.ORDINARY, method, facts);
        EditionFiles files =
                files(edition.regionCode(), window(edition), facts, method).with(terms);
        if (!HexFormat.of().formatHex(files.sha256()).equals(edition.sha256())) {
            retry.inTransaction(() -> store.write(edition.number(), files, method.version(), now));
        }
        return store.find(edition.number()).orElseThrow();
    }

    /** Publishes a new number for the window of a final edition, computed from the facts as they stand now. */
    EditionHead correct(EditionHead old, String reason, Instant now) {
        Methodology method =
                MethodologyVersions.named(old.methodVersion()).orElseThrow(() -> EditionRefused.methodUnknown(old));
        Revision revision = new Revision(old.revision() + 1, old.number(), reason);
        EditionFacts facts = gathering.gather(old.regionCode(), old.weeks(), method);
        EditionFigures before = store.files(old.number()).figures();
        EditionFigures after =
                EditionComputation.of(facts, method, EditionTerms.seed(old.regionCode(), window(old), revision.no()));
        List<EditionChange> changes = EditionChange.between(before, after);
        refuseVanished(old, before, after);
        if (changes.isEmpty()) {
            throw EditionRefused.nothingChanges(old);
        }
        return retry.inTransaction(() -> {
            if (!store.corrected(old.number())) {
                throw EditionRefused.alreadyCorrected(old);
            }
            long number = store.insert(old.regionCode(), window(old), revision, method.version(), now);
            EditionTerms terms = EditionTerms.of(number, old.regionCode(), window(old), revision, method, facts);
            EditionFiles files =
                    EditionFiles.of(facts, after).with(CHANGES, changes).with(terms);
            store.write(number, files, method.version(), now);
            store.finish(number, now);
            return store.find(number).orElseThrow();
        });
    }

    /** With the figures by the method before, where the edition before this one was computed by another. */
    private EditionFiles files(String regionCode, EditionWindow window, EditionFacts facts, Methodology method) {
        long seed = EditionTerms.seed(regionCode, window, 0);
        EditionFiles files = EditionFiles.of(facts, EditionComputation.of(facts, method, seed));
        return store.of(regionCode).stream()
                .filter(other -> other.kind() == window.kind()
                        && other.weeks().to().isBefore(window.weeks().from()))
                .findFirst()
                .filter(before -> !before.methodVersion().equals(method.version()))
                .flatMap(before -> MethodologyVersions.named(before.methodVersion()))
                .map(other ->
                        files.with(EditionFiles.figuresBy(other.version()), EditionComputation.of(facts, other, seed)))
                .orElse(files);
    }

    private static void refuseWithoutData(EditionWindow window, EditionFacts facts, Methodology method) {
        if (new Standings(method)
                .rank(facts.candidates(method.counting()), facts.weeks(), List.of()).stream()
                        .noneMatch(RankedAgency::ranked)) {
            throw EditionRefused.noData(window);
        }
    }

    /** A correction puts facts right; it never loses an agency that was ranked because its data are gone. */
    private static void refuseVanished(EditionHead old, EditionFigures before, EditionFigures after) {
        List<String> still = after.lines().stream()
                .filter(line -> line.agency().postsAll() > 0 || line.agency().accounts() > 0)
                .map(line -> line.agency().code())
                .toList();
        List<String> vanished = before.lines().stream()
                .map(EditionLine::agency)
                .filter(agency -> agency.ranked() && !still.contains(agency.code()))
                .map(RankedAgency::name)
                .toList();
        if (!vanished.isEmpty()) {
            throw EditionRefused.vanished(old, String.join(", ", vanished));
        }
    }

    private static EditionWindow window(EditionHead edition) {
        return new EditionWindow(edition.kind(), edition.period(), edition.weeks());
    }
}
