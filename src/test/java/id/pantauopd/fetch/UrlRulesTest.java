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
import org.junit.jupiter.params.provider.ValueSource;

class UrlRulesTest {

    private final UrlRules rules = new UrlRules(Doors.settings(Duration.ofSeconds(1), Duration.ZERO, List.of()));

    @ParameterizedTest
    @CsvSource({
        "https://dinkes.example.go.id/feed/, https://dinkes.example.go.id/feed/",
        "HTTPS://Dinkes.Example.GO.ID, https://dinkes.example.go.id/",
        "http://dinkes.example:80/a#b, http://dinkes.example/a",
        "https://dinkes.example:443?x=1#, https://dinkes.example/?x=1",
        "https://dinkes.example:8443/, https://dinkes.example:8443/",
        "https://dinkes.example./a, https://dinkes.example/a",
        "https://dinkes.example:/a, https://dinkes.example/a",
        "https://bücher.example/é, https://xn--bcher-kva.example/%C3%A9",
        "https://example。com/, https://example.com/",
        "https://1.1.1.1/feed, https://1.1.1.1/feed",
        "'https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'",
        "https://dinkes.example/a@b?c=d:e@f, https://dinkes.example/a@b?c=d:e@f",
    })
    void webAddressIsWrittenInItsNormalForm(String url, String normal) {
        assertThat(rules.check(url)).isEqualTo(new Accepted(URI.create(normal)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "dinkes.example/feed",
                "//dinkes.example/",
                "ftp://dinkes.example/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "jar:http://a.example!/b",
                "http:dinkes.example",
                "http:///a",
                "http://",
                "http://:80/",
                "http://user@dinkes.example/",
                "http://user:pass@dinkes.example/",
                "http://1.1.1.1@127.0.0.1/",
                "http://dinkes.example\\@127.0.0.1/",
                "http://a_b.go.id/",
                "http://-a.example/",
                "http://127.1/",
                "http://0x7f.1/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://2130706433/",
                "http://127.0.0.1.2/",
                "http://1.1.1.256/",
                "http://①/",
                "http://%31%32%37.0.0.1/",
                "http://a b.example/",
                "http://dinkes.example/a b",
                "http://dinkes.example/\u0000",
                "http://dinkes.example/\r\nX: y",
                "http://dinkes.example/\u0085",
                "http://[fe80::1%25eth0]/",
                "http://[::1",
                "http://[1.2.3.4]/x y",
                "http://dinkes.example:port/",
                "http://dinkes.example:-1/",
                "http://dinkes.example:123456/",
                "http://℀.example/",
                "http://dinkes.example/%zz",
                "http://./",
                "http://../"
            })
    void whatIsNoPlainWebAddressIsRejected(String url) {
        assertThat(rules.check(url)).isEqualTo(new Rejected(Reason.BAD_URL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/", "http://127.0.0.1./", "http://169.254.169.254/latest/meta-data/",
                        "http://10.1.2.3:8080/",
                "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[fd00::1]/",
                "http://[2002:7f00:1::]/", "http://[64:ff9b::a00:1]/", "http://①②⑦.0.0.1/", "http://127。0。0。1/"
            })
    void addressInsideIsRejectedBeforeAnyLookup(String url) {
        assertThat(rules.check(url)).isEqualTo(new Rejected(Reason.ADDRESS_NOT_PUBLIC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://dinkes.example:22/",
                "http://dinkes.example:8099/",
                "http://1.1.1.1:6379/",
                "http://a.example:0/"
            })
    void otherPortIsRejected(String url) {
        assertThat(rules.check(url)).isEqualTo(new Rejected(Reason.PORT_NOT_ALLOWED));
    }

    @Test
    void urlOfMoreThan2048CharactersIsRejected() {
        String url = "https://dinkes.example/".concat("a".repeat(2_048));
        assertThat(rules.check(url.substring(0, 2_048))).isInstanceOf(Accepted.class);
        assertThat(rules.check(url.substring(0, 2_049))).isEqualTo(new Rejected(Reason.BAD_URL));
    }

    @Test
    void encodingThatMakesAnUrlTooLongIsRejected() {
        assertThat(rules.check("https://dinkes.example/" + "é".repeat(1_000))).isEqualTo(new Rejected(Reason.BAD_URL));
    }

    @Test
    void allowedPortPassesForNamesToo() {
        UrlRules open = new UrlRules(Doors.settings(Duration.ofSeconds(1), Duration.ZERO, List.of("127.0.0.1:8099")));
        assertThat(open.check("http://127.0.0.1:8099/feed")).isInstanceOf(Accepted.class);
        assertThat(open.check("http://localhost:8099/feed")).isInstanceOf(Accepted.class);
        assertThat(open.check("http://127.0.0.1/feed")).isEqualTo(new Rejected(Reason.ADDRESS_NOT_PUBLIC));
        assertThat(open.check("http://10.0.0.1:8099/")).isEqualTo(new Rejected(Reason.ADDRESS_NOT_PUBLIC));
    }
}
