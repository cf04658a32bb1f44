package id.pantauopd.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;
import org.jspecify.annotations.Nullable;

/** Reads the few headers of an answer that matter; what cannot be read is null, never an error. */
record AnswerHeaders(MessageHeaders headers) {

    private static final int LONGEST_VALIDATOR = 512;
    private static final Pattern VISIBLE = Pattern.compile("[\\x20-\\x7e]+");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern SECONDS_SINCE_1970 = Pattern.compile("\\d{10}");
    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_FOR_READERS = 2_048;
    private static final List<String> FOR_READERS = List.of("x-wp-total", "x-wp-totalpages", "link", "x-app-usage");
    /** When a spent allowance is renewed, as the platforms name it: seconds since 1970, or a date in ISO 8601. */
    private static final List<String> RENEWALS = List.of("x-rate-limit-reset", "x-ratelimit-reset", "ratelimit-reset");

    private static final Duration LEAST_RETRY = Duration.ofSeconds(60);
    private static final Duration MOST_RETRY = Duration.ofHours(24);
    private static final Duration MOST_AGE = Duration.ofDays(30);

    @Nullable
    String contentType() {
        return first("Content-Type");
    }

    @Nullable
    String etag() {
        return validator(first("ETag"));
    }

    @Nullable
    String lastModified() {
        return validator(first("Last-Modified"));
    }

    /** Gives back a validator that can be sent again verbatim without harm, else null. */
    static @Nullable String validator(@Nullable String value) {
        return value != null
                        && value.length() <= LONGEST_VALIDATOR
                        && VISIBLE.matcher(value).matches()
                ? value
                : null;
    }

    List<String> locations() {
        return Stream.of(headers.getHeaders("Location")).map(Header::getValue).toList();
    }

    /** The content codings but {@code identity}, in lower case, in the order they were applied. */
    List<String> encodings() {
        return Stream.of(headers.getHeaders("Content-Encoding"))
                .flatMap(header -> Stream.of(header.getValue().split(",", -1)))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
    }

    @Nullable
    Duration maxAge() {
        String value = first("Cache-Control");
        Matcher found = value == null ? null : MAX_AGE.matcher(value);
        return found != null && found.find() ? Duration.ofSeconds(Long.parseLong(found.group(1))) : null;
    }

    /** When the origin wrote this: a cache on the way says how long it has kept it (RFC 9111, section 5.1). */
    Instant capturedAt(Instant arrived) {
        Duration age = seconds(first("Age"));
        return age == null || age.compareTo(MOST_AGE) > 0 ? arrived : arrived.minus(age);
    }

    /** The wait asked for by a 429 or 503, as seconds or a date (RFC 9110, section 10.2.3), in bounds of our own. */
    @Nullable
    Duration retryAfter(Instant now) {
        String value = first("Retry-After");
        Duration wait = seconds(value);
        if (wait == null && value != null) {
            wait = until(value, now);
        }
        if (wait == null) {
            wait = untilRenewal(now);
        }
        if (wait == null) {
            return null;
        }
        return wait.compareTo(LEAST_RETRY) < 0 ? LEAST_RETRY : wait.compareTo(MOST_RETRY) > 0 ? MOST_RETRY : wait;
    }

    /** The few headers that tell readers something, by their names in lower case. */
    Map<String, String> forReaders() {
        Map<String, String> found = new HashMap<>();
        for (String name : FOR_READERS) {
            String value = first(name);
            if (value != null && value.length() <= LONGEST_FOR_READERS) {
                found.put(name, value);
            }
        }
        return Map.copyOf(found);
    }

    private @Nullable Duration untilRenewal(Instant now) {
        for (String name : RENEWALS) {
            String value = first(name);
            try {
                if (value != null) {
                    Instant at = SECONDS_SINCE_1970.matcher(value).matches()
                            ? Instant.ofEpochSecond(Long.parseLong(value))
                            : Instant.parse(value);
                    return Duration.between(now, at);
                }
            } catch (DateTimeException unreadable) {
                // The next header may be readable.
            }
        }
        return null;
    }

    private static @Nullable Duration until(String date, Instant now) {
        try {
            return Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip())));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static @Nullable Duration seconds(@Nullable String value) {
        return value != null && SECONDS.matcher(value).matches() ? Duration.ofSeconds(Long.parseLong(value)) : null;
    }

    private @Nullable String first(String name) {
        Header header = headers.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
