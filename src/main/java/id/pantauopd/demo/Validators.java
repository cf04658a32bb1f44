package id.pantauopd.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;

/**
 * Answers conditional requests.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1">RFC 9110, 13.1</a>
 */
final class Validators {
    private Validators() {}

    /** Sends a body, or says that nothing has changed. */
    static Answer answer(Ask ask, String contentType, String body, Instant modified) {
        String tag = tag(body);
        Answer answer = unchanged(ask, tag, modified)
                ? new Answer(304, Map.of(), new byte[0], Duration.ZERO)
                : Answer.of(200, contentType, body);
        return answer.with("ETag", tag).with("Last-Modified", httpDate(modified));
    }

    static String httpDate(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    private static boolean unchanged(Ask ask, String tag, Instant modified) {
        if (ask.ifNoneMatch() != null) {
            return ask.ifNoneMatch().contains(tag); // takes precedence over the date
        }
        return ask.ifModifiedSince() != null && !modified.isAfter(date(ask.ifModifiedSince()));
    }

    private static Instant date(String header) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
        } catch (DateTimeException unreadable) {
            return Instant.MIN;
        }
    }

    private static String tag(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
