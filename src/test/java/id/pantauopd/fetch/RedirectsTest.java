package id.pantauopd.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.UrlVerdict.Accepted;
import id.pantauopd.fetch.UrlVerdict.Rejected;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsTest {

    private static final URI FROM = URI.create("http://dinkes.example/a/b?c=d");

    private final Redirects redirects =
            new Redirects(new UrlRules(Doors.settings(Duration.ofSeconds(1), Duration.ZERO, List.of())));

    @ParameterizedTest
    @CsvSource({
        "https://www.dinkes.example/feed, https://www.dinkes.example/feed",
        "/feed, http://dinkes.example/feed",
        "feed, http://dinkes.example/a/feed",
        "../feed, http://dinkes.example/feed",
        "?page=2, http://dinkes.example/a/b?page=2",
        "//cdn.example/x, http://cdn.example/x",
        "/feed#top, http://dinkes.example/feed",
        "'/a b|c \u00c3\u00a9', http://dinkes.example/a%20b%7Cc%20%C3%A9",
        "/100%, http://dinkes.example/100%25",
        "/%C3%A9?x=[1], http://dinkes.example/%C3%A9?x=[1]",
        "'  /feed  ', http://dinkes.example/feed",
    })
    void locationIsResolvedAndRepaired(String location, String next) {
        assertThat(redirects.next(FROM, List.of(location))).isEqualTo(new Accepted(URI.create(next)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', BAD_REDIRECT",
        "javascript:alert(1), BAD_REDIRECT",
        "file:///etc/passwd, BAD_REDIRECT",
        "http://user:pass@dinkes.example/, BAD_REDIRECT",
        "http://a_b.go.id/, BAD_REDIRECT",
        "http://2130706433/, BAD_REDIRECT",
        "http://0x7f.1/, BAD_REDIRECT",
        "http://[::ffff:127.0.0.1]/, ADDRESS_NOT_PUBLIC",
        "//169.254.169.254/latest, ADDRESS_NOT_PUBLIC",
        "http://dinkes.example:22/, PORT_NOT_ALLOWED",
        "http://[, BAD_REDIRECT",
    })
    void locationThatMayNotBeFollowedIsRejected(String location, Reason reason) {
        assertThat(redirects.next(FROM, List.of(location))).isEqualTo(new Rejected(reason));
    }

    @Test
    void noLocationAndTwoLocationsAreRejected() {
        assertThat(redirects.next(FROM, List.of())).isEqualTo(new Rejected(Reason.BAD_REDIRECT));
        assertThat(redirects.next(FROM, List.of("/a", "/a"))).isEqualTo(new Rejected(Reason.BAD_REDIRECT));
    }

    @Test
    void wayBackFromHttpsToHttpIsRejected() {
        assertThat(redirects.next(URI.create("https://dinkes.example/"), List.of("http://dinkes.example/")))
                .isEqualTo(new Rejected(Reason.REDIRECT_TO_HTTP));
    }
}
