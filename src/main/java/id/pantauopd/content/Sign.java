package id.pantauopd.content;

/**
 * Tells one thing that spoke for the class a post was given.
 *
 * @param name code of a rule, or the learned term: a stem or two, kinds of words with an at sign
 * @param words what stands in the post, in lower case, from the first to the last word that counted
 * @param weight how far it pushed the class above the average of all classes, in logits
 */
public record Sign(Kind kind, String name, String words, double weight) {
    /** Where a sign comes from. */
    public enum Kind {
        RULE,
        WORD,
        SPAM
    }
}
