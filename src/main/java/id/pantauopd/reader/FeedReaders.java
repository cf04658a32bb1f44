package id.pantauopd.reader;

import id.pantauopd.reader.ReadResult.Reason;
import org.springframework.stereotype.Component;

/** Reads answers by the kind that is named, else by what the bytes look like. */
@Component
final class FeedReaders implements Readers {

    @Override
    public ReadResult read(ReadRequest request) {
        return AnswerText.read(
                request,
                answer -> Kinds.named(request.kind())
                        .map(reader -> reader.read(answer))
                        .orElseGet(() -> sniffed(answer)));
    }

    /** Reads feeds of all formats, whatever kind of channel they are of. */
    static ReadResult sniffed(AnswerText answer) {
        Reading reading = answer.reading();
        return switch (answer.sniffed().shape()) {
            case BLANK -> reading.unreadable(Reason.EMPTY_ANSWER);
            case JSON ->
                JsonReader.read(reading, answer.text(), answer.sniffed().start());
            case FEED -> XmlFeedReader.read(reading, answer.text(), answer.sniffed());
            case SITEMAP -> notAFeed(reading, Warning.SITEMAP);
            case OPML -> notAFeed(reading, Warning.OPML);
            case HTML, OTHER -> reading.unreadable(PageClassifier.classify(answer.text(), reading.base()));
        };
    }

    private static ReadResult notAFeed(Reading reading, Warning whatItIs) {
        reading.warn(whatItIs);
        return reading.unreadable(Reason.NOT_A_FEED);
    }
}
