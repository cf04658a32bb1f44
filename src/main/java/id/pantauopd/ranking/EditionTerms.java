package id.pantauopd.ranking;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition was computed by, as its bundle says it. The whole methodology stands in it, so that it can be read without
 * the product; it is computed by the one of the same version that the product holds.
 */
record EditionTerms(
        long number,
        String regionCode,
        EditionKind kind,
        String period,
        Period weeks,
        int revision,
        @Nullable Long corrects,
        @Nullable String reason,
        long seed,
        int runs,
        LabelErrors labels,
        List<Platform> frozen,
        Methodology methodology) {

    static EditionTerms of(
            long number,
            String regionCode,
            EditionWindow window,
            Revision revision,
            Methodology methodology,
            EditionFacts facts) {
        return new EditionTerms(
                number,
                regionCode,
                window.kind(),
                window.period(),
                window.weeks(),
                revision.no(),
                revision.corrects(),
                revision.reason(),
                seed(regionCode, window, revision.no()),
                Uncertainty.RUNS,
                facts.labels(),
                facts.frozen(),
                methodology);
    }

    /** Nobody can choose it: it follows from what is ranked. */
    static long seed(String regionCode, EditionWindow window, int revision) {
        return SeededNumbers.keyOf(regionCode + " " + window.kind() + " " + window.weeks() + " " + revision);
    }

    /** Which edition of its window it is. */
    record Revision(
            int no, @Nullable Long corrects, @Nullable String reason) {
        static final Revision ORDINARY = new Revision(0, null, null);
    }
}
