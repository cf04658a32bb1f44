package id.pantauopd.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The simulated internet over real HTTP; what it says is in {@link SimulatedWebTest}. */
class SimulatedInternetTest {
    private final SimulatedInternet internet =
            SimulatedInternet.open(0, DemoWeb.SEED, Clock.fixed(DemoWeb.NOW, ZoneOffset.UTC));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
        internet.close();
    }

    @Test
    void theRegistryNamesFortyAgenciesOfTheFictionalRegency() {
        List<String> rows = internet.registryCsv().lines().toList();
        assertThat(rows.getFirst())
                .isEqualTo("region_code,agency_code,agency_name,agency_short_name,kind,peer_group,commission,"
                        + "website,platform,handle,url,feed_url,official_since");
        assertThat(rows).hasSize(1 + 51);
        assertThat(rows.stream().skip(1)).allMatch(row -> row.startsWith("99.01,"));
        assertThat(rows.stream().skip(1).map(row -> row.split(",")[1]).distinct())
                .hasSize(40);
        assertThat(rows)
                .anyMatch(row -> row.startsWith("99.01,kec-pulau-contoh-") && row.endsWith(",,,,,,"))
                .anyMatch(row -> row.contains("\"Dinas Pariwisata, Pemuda, dan Olahraga\""));
    }

    @Test
    void everyRegisteredFeedAnswers() throws Exception {
        List<URI> feeds = feeds();
        assertThat(feeds).hasSize(50).allMatch(feed -> feed.getHost().startsWith("127."));
        for (URI feed : feeds) {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(feed).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isBetween(200, 503);
            assertThat(answer.headers().firstValue("Content-Type")).isPresent();
        }
    }

    @Test
    void anUnchangedFeedAnswers304WithoutABody() throws Exception {
        URI feed = feed("dinkes");
        HttpResponse<String> first = client.send(HttpRequest.newBuilder(feed).build(), BodyHandlers.ofString());
        HttpRequest again = HttpRequest.newBuilder(feed)
                .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow())
                .build();
        HttpResponse<String> second = client.send(again, BodyHandlers.ofString());
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void headHasNoBodyAndPostIsNotAllowed() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(feed("rsud")).HEAD().build();
        HttpResponse<String> answer = client.send(head, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        HttpRequest post = HttpRequest.newBuilder(feed("rsud"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(client.send(post, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
    }

    @Test
    void aTakenPortIsSaidInOneSentence() throws Exception {
        HttpServer other = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        try {
            int port = other.getAddress().getPort();
            assertThatThrownBy(() -> SimulatedInternet.open(port, 1, Clock.systemUTC()))
                    .isInstanceOfSatisfying(PortTakenException.class, taken -> {
                        assertThat(taken).hasMessageContaining("Port " + port);
                        assertThat(new PortTakenAnalyzer().analyze(taken, taken).getAction())
                                .contains("pantau.demo.port", "pantau.database.directory");
                    });
        } finally {
            other.stop(0);
        }
    }

    private List<URI> feeds() {
        return internet.registryCsv()
                .lines()
                .skip(1)
                .map(row -> row.substring(row.lastIndexOf(',', row.length() - 2) + 1, row.length() - 1))
                .filter(feed -> feed.startsWith("http"))
                .map(URI::create)
                .toList();
    }

    private URI feed(String path) {
        return feeds().stream()
                .filter(feed -> feed.getPath().startsWith("/" + path + "/"))
                .findFirst()
                .orElseThrow();
    }
}
