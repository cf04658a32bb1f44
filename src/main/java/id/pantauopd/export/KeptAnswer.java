package id.pantauopd.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A whole answer with status 200.
 *
 * @param etag weak (RFC 9110, 8.8.3), for the server may compress the bytes
 */
record KeptAnswer(List<Header> headers, byte[] body, String etag, Instant madeAt) {
    private static final List<String> OF_THE_CONTENT =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CACHE_CONTROL);

    record Header(String name, String value) {}

    static KeptAnswer of(HttpServletResponse response, byte[] body, Instant now) {
        List<Header> headers = new ArrayList<>();
        for (String name : OF_THE_CONTENT) {
            String value = name.equals(HttpHeaders.CONTENT_TYPE) ? response.getContentType() : response.getHeader(name);
            if (value != null) {
                headers.add(new Header(name, value));
            }
        }
        return new KeptAnswer(headers, body, "W/\"" + sha256(body) + "\"", now);
    }

    Duration age(Instant now) {
        return Duration.between(madeAt, now);
    }

    /** Bytes it holds, about. */
    int weight() {
        return body.length + 512;
    }

    /** Writes it, or 304 to those who have it already. */
    void writeTo(HttpServletResponse response, @Nullable String knownTags) throws IOException {
        for (Header header : headers) {
            response.setHeader(header.name(), header.value());
        }
        response.setHeader(HttpHeaders.ETAG, etag);
        if (knownTags != null && (knownTags.contains(etag) || knownTags.equals("*"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
