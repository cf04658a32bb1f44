package id.pantauopd.reader;

import id.pantauopd.reader.ReadResult.Reason;
import id.pantauopd.reader.TextDecoder.Decoded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Recognises the format from the bytes and reads it; the boundary behind which one channel's input harms no other. */
@Component
final class FeedReaders implements Readers {
    private static final Logger log = LoggerFactory.getLogger(FeedReaders.class);

    @Override
    public ReadResult read(ReadRequest request) {
        Reading reading = Reading.of(request);
        try {
            return read(reading);
        } catch (BeyondLimits e) {
            return reading.unreadable(Reason.TOO_DEEP_OR_LARGE);
        } catch (RuntimeException | StackOverflowError e) {
            log.warn("Could not read {}", request.baseUrl(), e);
            return reading.unreadable(Reason.MALFORMED);
        }
    }

    private static ReadResult read(Reading reading) {
        byte[] body = reading.request().body();
        if (body.length > Inflate.MAX_BYTES) {
            return reading.unreadable(Reason.TOO_DEEP_OR_LARGE);
        }
        Decoded decoded =
                TextDecoder.decode(Inflate.plain(body), reading.request().contentType());
        if (decoded.guessed()) {
            reading.warn(Warning.CHARSET_GUESSED);
        }
        String text = decoded.text();
        Sniffed sniffed = Sniffed.of(text);
        return switch (sniffed.shape()) {
            case BLANK -> reading.unreadable(Reason.EMPTY_ANSWER);
            case JSON -> JsonReader.read(reading, text, sniffed.start());
            case FEED -> XmlFeedReader.read(reading, text, sniffed);
            case SITEMAP -> notAFeed(reading, Warning.SITEMAP);
            case OPML -> notAFeed(reading, Warning.OPML);
            case HTML, OTHER -> reading.unreadable(PageClassifier.classify(text, reading.base()));
        };
    }

    private static ReadResult notAFeed(Reading reading, Warning whatItIs) {
        reading.warn(whatItIs);
        return reading.unreadable(Reason.NOT_A_FEED);
    }
}
