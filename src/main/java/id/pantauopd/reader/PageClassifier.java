package id.pantauopd.reader;

import java.net.URI;

/** Tells what an HTML page is that came where a feed was expected. */
final class PageClassifier {
    private PageClassifier() {}

    static ReadResult.Reason classify(String html, URI answered) {
        throw new UnsupportedOperationException("to be written");
    }
}
