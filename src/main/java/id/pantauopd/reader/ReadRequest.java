package id.pantauopd.reader;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Stored bytes of one answer, to be read without any I/O.
 *
 * @param kind the reader to use, or null to recognise the format from the bytes
 * @param contentType the HTTP header, or null
 * @param baseUrl where the bytes came from; relative links resolve against it
 * @param zone the channel's own zone, for dates without one
 * @param now the time of the capture, against which future dates are judged
 */
public record ReadRequest(
        byte[] body,
        @Nullable String contentType,
        URI baseUrl,
        ZoneId zone,
        Instant now,
        @Nullable String kind) {}
