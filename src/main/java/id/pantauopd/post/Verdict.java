package id.pantauopd.post;

import id.pantauopd.content.ContentClass;

/**
 * What somebody, a person or the classifier, says a post is.
 *
 * @param spam planted by third parties: kept, not counted, and always {@code LAINNYA}
 */
public record Verdict(ContentClass contentClass, boolean spam) {

    public Verdict {
        if (spam && contentClass != ContentClass.LAINNYA) {
            throw new IllegalArgumentException("Planted advertising is of no class of its own, not " + contentClass);
        }
    }

    public static final Verdict SPAM = new Verdict(ContentClass.LAINNYA, true);

    public static Verdict of(ContentClass contentClass) {
        return new Verdict(contentClass, false);
    }

    static Verdict fromColumns(String contentClass, boolean spam) {
        return new Verdict(ContentClass.valueOf(contentClass), spam);
    }

    /** One word for logs: the class, or {@code SPAM}. */
    public String word() {
        return spam ? "SPAM" : contentClass.name();
    }
}
