package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    private static final URI PAGE = URI.create("https://dinas.example.go.id/berita/index.php?hal=2");

    static Stream<List<String>> links() {
        return Table.rows("links.tsv");
    }

    @ParameterizedTest
    @MethodSource("links")
    void linkIsResolvedRepairedOrLeftOut(List<String> row) {
        if (row.get(1).equals("null")) {
            assertThat(CanonicalUrl.resolve(PAGE, row.get(0))).isEmpty();
            return;
        }
        URI url = CanonicalUrl.resolve(PAGE, row.get(0)).orElseThrow();
        assertThat(url).hasToString(row.get(1));
        assertThat(CanonicalUrl.alias(url)).isEqualTo(row.get(2));
        assertThat(CanonicalUrl.resolve(PAGE, url.toString())).contains(url);
    }

    @Test
    void absentLinkIsEmpty() {
        assertThat(CanonicalUrl.resolve(PAGE, null)).isEmpty();
    }

    @Test
    void variantsOfOneAddressShareItsAlias() {
        assertThat(Stream.of(
                                "http://www.dinas.example.go.id/a/b/",
                                "https://dinas.example.go.id:443/a/b",
                                "https://DINAS.example.go.id/a/b?utm_campaign=x&gclid=1&igshid=2#isi")
                        .map(URI::create)
                        .map(CanonicalUrl::alias))
                .containsOnly("dinas.example.go.id/a/b");
    }

    @Test
    void pathsThatDifferInCaseAreTwoAddresses() {
        assertThat(CanonicalUrl.alias(URI.create("https://h.example/A")))
                .isNotEqualTo(CanonicalUrl.alias(URI.create("https://h.example/a")));
    }

    @Test
    void addressIsTooLongOnceItIsEncoded() {
        assertThat(CanonicalUrl.resolve(PAGE, "/" + "a".repeat(2_000))).isPresent();
        assertThat(CanonicalUrl.resolve(PAGE, "/" + "é".repeat(2_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/", "../", "%", "https://", "é", ":", "@", "?"})
    void longNearMatchIsLeftOut(String piece) {
        assertThat(CanonicalUrl.resolve(PAGE, piece.repeat(50_000))).isEmpty();
    }
}
