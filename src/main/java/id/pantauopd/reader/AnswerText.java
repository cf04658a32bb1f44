package id.pantauopd.reader;

import id.pantauopd.reader.ReadResult.Reason;
import id.pantauopd.reader.TextDecoder.Decoded;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** An answer decoded into text. Reading goes through {@link #read}, behind which one channel's input harms no other. */
record AnswerText(Reading reading, String text, Sniffed sniffed) {
    private static final Logger log = LoggerFactory.getLogger(AnswerText.class);
    private static final int LONGEST_PAGE = 4_000_000;

    /** Never throws for any bytes. */
    static ReadResult read(ReadRequest request, Function<AnswerText, ReadResult> reader) {
        Reading reading = Reading.of(request);
        try {
            if (request.body().length > Inflate.MAX_BYTES) {
                return reading.unreadable(Reason.TOO_DEEP_OR_LARGE);
            }
            AnswerText answer = of(reading);
            return answer.is(Shape.BLANK) ? reading.unreadable(Reason.EMPTY_ANSWER) : reader.apply(answer);
        } catch (BeyondLimits e) {
            return reading.unreadable(Reason.TOO_DEEP_OR_LARGE);
        } catch (RuntimeException | StackOverflowError e) {
            log.warn("Could not read {}", request.baseUrl(), e);
            return reading.unreadable(Reason.MALFORMED);
        }
    }

    private static AnswerText of(Reading reading) {
        ReadRequest request = reading.request();
        Decoded decoded = TextDecoder.decode(Inflate.plain(request.body()), request.contentType());
        if (decoded.guessed()) {
            reading.warn(Warning.CHARSET_GUESSED);
        }
        return new AnswerText(reading, decoded.text(), Sniffed.of(decoded.text()));
    }

    boolean is(Shape shape) {
        return sniffed.shape() == shape;
    }

    /** The answer as JSON, if it is; what servers print before it is left out. */
    Optional<JsonNode> json() {
        if (!is(Shape.JSON)) {
            return Optional.empty();
        }
        if (!text.substring(0, sniffed.start()).isBlank()) {
            reading.warn(Warning.JUNK_AROUND_FEED);
        }
        return JsonTree.parse(text, sniffed.start());
    }

    /** The answer as a page. */
    Document page() {
        if (text.length() > LONGEST_PAGE) {
            throw BeyondLimits.of("characters of a page", LONGEST_PAGE);
        }
        return Jsoup.parse(text, reading.base().toString());
    }

    /** Whether the page reaches its end; of one that was cut, the last block cannot be trusted. */
    boolean isWholePage() {
        return text.contains("</html>");
    }

    /** What came instead of the JSON that was asked for. */
    ReadResult notJson() {
        boolean broken = is(Shape.JSON);
        return reading.unreadable(broken ? Reason.MALFORMED : PageClassifier.classify(text, reading.base()));
    }

    /** JSON, but not the one that was asked for: an interface's refusal, or something unknown. */
    ReadResult otherJson() {
        Optional<Reason> refusal = json().flatMap(ApiRefusals::said);
        if (refusal.isPresent()) {
            return reading.unreadable(refusal.get());
        }
        reading.warn(Warning.UNKNOWN_JSON);
        return reading.unreadable(Reason.NOT_A_FEED);
    }
}
