package id.pantauopd.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds what a simulated host says.
 *
 * @param pause before the body is sent
 */
record Answer(int status, Map<String, String> headers, byte[] body, Duration pause) {
    private static final String HTML = "text/html; charset=UTF-8";

    static Answer of(int status, String contentType, String body) {
        return new Answer(
                status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8), Duration.ZERO);
    }

    static Answer page(int status, String html) {
        return of(status, HTML, html);
    }

    static Answer redirect(int status, String location) {
        return page(status, "").with("Location", location);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, Map.copyOf(more), body, pause);
    }

    Answer after(Duration wait) {
        return new Answer(status, headers, body, wait);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
