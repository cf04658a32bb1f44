package id.pantauopd.post;

import id.pantauopd.content.Classification;
import id.pantauopd.content.ContentClassifier;
import id.pantauopd.content.EvidenceRule;

/** Holds what a post's text says it is, as its row keeps it, before any editor has looked. */
record Content(String contentClass, double probability, String signs, boolean spam, String version, boolean evidence) {

    /** Depends on nothing but title, text and the classifier's version: reading a stored post again gives the same. */
    static Content of(ContentClassifier classifier, String title, String text) {
        Classification read = classifier.classify(title, text);
        return new Content(
                read.contentClass().name(),
                read.probability(),
                SignsJson.write(read.signs()),
                read.spam(),
                read.version(),
                EvidenceRule.holds(title + "\n" + text));
    }
}
