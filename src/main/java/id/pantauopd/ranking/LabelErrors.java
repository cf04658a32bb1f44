package id.pantauopd.ranking;

import id.pantauopd.content.ContentClass;
import id.pantauopd.post.Confusion;
import id.pantauopd.post.Verdict;
import java.util.List;

/**
 * How often the classifier errs in the two classes that are scored.
 *
 * @param performanceKept share of posts read as performance that are
 * @param performanceMissed share of the other posts that are performance too
 * @param serviceKept share of posts read as service information that are
 * @param serviceMissed share of the other posts that are service information too
 */
record LabelErrors(double performanceKept, double performanceMissed, double serviceKept, double serviceMissed) {

    /**
     * By the strict cross-validation of docs/methodology/content.md (F1 of 0.61 and 0.78 taken for both precision and
     * recall) and the size of the classes among its 322 rows, until editors have reviewed enough posts.
     */
    static final LabelErrors CROSS_VALIDATED = new LabelErrors(0.61, 0.024, 0.78, 0.034);

    private static final int ENOUGH_REVIEWED = 100;

    /** As editors found it, once they have reviewed enough; half a post is added to each count, so that none is certain. */
    static LabelErrors of(List<Confusion> months) {
        return months.stream().mapToInt(Confusion::reviewed).sum() < ENOUGH_REVIEWED
                ? CROSS_VALIDATED
                : new LabelErrors(
                        found(months, ContentClass.CAPAIAN_KINERJA, true),
                        found(months, ContentClass.CAPAIAN_KINERJA, false),
                        found(months, ContentClass.LAYANAN_INFORMASI, true),
                        found(months, ContentClass.LAYANAN_INFORMASI, false));
    }

    /** Of the posts read as a class, or of the others, the share that is of the class. */
    private static double found(List<Confusion> months, ContentClass contentClass, boolean readAsSuch) {
        Verdict verdict = Verdict.of(contentClass);
        int of = 0;
        int are = 0;
        for (Confusion month : months) {
            for (Confusion.Cell cell : month.cells()) {
                if (cell.read().equals(verdict) == readAsSuch) {
                    of += cell.posts();
                    are += cell.found().equals(verdict) ? cell.posts() : 0;
                }
            }
        }
        return (are + 0.5) / (of + 1);
    }

    LabelErrors {
        check(performanceKept);
        check(performanceMissed);
        check(serviceKept);
        check(serviceMissed);
    }

    private static void check(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share of errors lies in [0, 1], not " + share);
        }
    }
}
