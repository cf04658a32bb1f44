package id.pantauopd.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.HeaderGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerHeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | 120",
                "0 | 60",
                "59 | 60",
                "999999999 | 86400",
                "Tue, 24 Nov 2026 05:10:00 GMT | 600",
                "Tue, 24 Nov 2026 04:00:00 GMT | 60",
                "Fri, 31 Dec 9999 23:59:59 GMT | 86400",
            })
    void retryAfterIsReadAndClamped(String value, long seconds) {
        assertThat(headers("Retry-After", value).retryAfter(Doors.NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "1.5", "soon", "9999999999", "١٢٠", "Tue, 24 Nov 2026", "2026-11-24T05:10:00Z", "1e3"})
    void unreadableRetryAfterNamesNoTime(String value) {
        assertThat(headers("Retry-After", value).retryAfter(Doors.NOW)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-age=600 | 600",
                "public, Max-Age = 60 | 60",
                "no-cache, max-age=\"5\" | 5",
                "s-maxage=9, max-age=3 | 3"
            })
    void maxAgeIsRead(String value, long seconds) {
        assertThat(headers("Cache-Control", value).maxAge()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-store", "max-age=", "max-age=-1", "s-maxage=9", "max-age=99999999999"})
    void missingMaxAgeIsNull(String value) {
        assertThat(headers("Cache-Control", value).maxAge()).isNull();
    }

    @Test
    void ageOfACacheIsTakenOffTheArrival() {
        assertThat(headers("Age", "90").capturedAt(Doors.NOW)).isEqualTo(Doors.NOW.minusSeconds(90));
        assertThat(headers("Age", "-90").capturedAt(Doors.NOW)).isEqualTo(Doors.NOW);
        assertThat(headers("Age", "999999999").capturedAt(Doors.NOW)).isEqualTo(Doors.NOW);
        assertThat(headers("X", "y").capturedAt(Doors.NOW)).isEqualTo(Doors.NOW);
    }

    @Test
    void validatorsAreKeptVerbatimOrNotAtAll() {
        assertThat(headers("ETag", "W/\"a b\"").etag()).isEqualTo("W/\"a b\"");
        assertThat(headers("Last-Modified", "yesterday-ish").lastModified()).isEqualTo("yesterday-ish");
        assertThat(headers("ETag", "\"\u00e9\"").etag()).isNull();
        assertThat(headers("ETag", "\"a\tb\"").etag()).isNull();
        assertThat(headers("ETag", "x".repeat(513)).etag()).isNull();
        assertThat(headers("ETag", "").etag()).isNull();
    }

    private static AnswerHeaders headers(String name, String value) {
        HeaderGroup group = new HeaderGroup();
        group.addHeader(new BasicHeader(name, value));
        return new AnswerHeaders(group);
    }
}
