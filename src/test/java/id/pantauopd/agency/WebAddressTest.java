package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1),url.scheme",
        "ftp://a.example/,url.scheme",
        "dinkes.example/feed,url.scheme",
        "//a.example/feed,url.scheme",
        "https:///feed,url.host",
        "https://a.example:99999/,url.host",
        "https://user:pass@a.example/,url.userinfo",
        "https://a.example/a b,url.syntax",
        "https://[::1/,url.syntax"
    })
    void addressThatNobodyCouldFetchIsRefused(String text, String reason) {
        assertThat(WebAddress.read(text)).isEqualTo(new WebAddress.Bad(reason));
    }

    @Test
    void endlessAddressIsRefused() {
        assertThat(WebAddress.read("https://a.example/" + "x".repeat(3_000))).isEqualTo(new WebAddress.Bad("url.long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "https://127.0.0.1:8099/feed?id=1&x=%20", "https://[::1]:8080/"})
    void wellFormedAddressStaysAsItIs(String text) {
        assertThat(WebAddress.read(text)).isEqualTo(new WebAddress.Good(new WebAddress(URI.create(text))));
    }

    @Test
    void letterOutsideAsciiIsEncoded() {
        assertThat(WebAddress.read("https://a.example/é"))
                .isEqualTo(new WebAddress.Good(new WebAddress(URI.create("https://a.example/%C3%A9"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example/feed", "https://A.Example/feed/", "https://a.example:443/feed#top"})
    void spellingsOfOneAddressHaveOneKey(String text) {
        assertThat(AddressKey.of(URI.create(text))).isEqualTo(AddressKey.of(URI.create("https://a.example/feed")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/Feed",
                "https://a.example:8443/feed",
                "https://a.example/feed?x=1",
                "https://b.example/feed"
            })
    void otherAddressHasAnotherKey(String text) {
        assertThat(AddressKey.of(URI.create(text))).isNotEqualTo(AddressKey.of(URI.create("https://a.example/feed")));
    }
}
