package id.pantauopd;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pantauopd.testing.PackagedProduct;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does first, with the packaged product: nothing stands still between start, crawl, ranking and editions. */
class PackagedDemoIT {
    /** Three final ones, one in preview and a correction, whatever the day: the demo has at least so many. */
    private static final int EDITIONS = 5;

    @TempDir
    private Path folder;

    /** As empty as a second machine. */
    @TempDir
    private Path elsewhere;

    @Test
    void demoCrawlsItsSimulatedInternetAndEveryEditionOfItIsVerifiedHereAndElsewhere() throws Exception {
        int port = freePort();
        try (PackagedProduct product = new PackagedProduct(
                        folder,
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--management.server.port=0",
                        "--pantau.demo.port=" + freePort(),
                        "--pantau.demo.platform-port=" + freePort());
                HttpClient http = HttpClient.newHttpClient()) {
            Process served = product.start();
            HttpRequest ranking = request(port, "/peringkat.csv");
            await().atMost(150, SECONDS)
                    .pollInterval(1, SECONDS)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .untilAsserted(() -> assertThat(
                                    http.send(ranking, BodyHandlers.ofString()).body())
                            .contains(",SANGAT_AKTIF,"));
            await().atMost(90, SECONDS)
                    .pollInterval(1, SECONDS)
                    .untilAsserted(() -> assertThat(
                                    http.send(request(port, "/edisi/" + EDITIONS + ".json"), BodyHandlers.ofString())
                                            .statusCode())
                            .as("the demo has its past editions")
                            .isEqualTo(200));
            verifyAll(product, http, port);
            served.destroy();
            assertThat(served.waitFor(40, SECONDS))
                    .as("it ends when it is asked, and its database with it")
                    .isTrue();
        }
    }

    /** From the stored posts while the demo is served beside it, and from the exported bundle alone. */
    private void verifyAll(PackagedProduct product, HttpClient http, int port) throws Exception {
        try (PackagedProduct second = new PackagedProduct(elsewhere)) {
            int editions = 0;
            while (true) {
                int number = editions + 1;
                Path bundle = elsewhere.resolve("edisi-" + number + ".zip");
                HttpResponse<Path> answer =
                        http.send(request(port, "/edisi/" + number + ".zip"), BodyHandlers.ofFile(bundle));
                if (answer.statusCode() == 404) {
                    break;
                }
                verified(product.run("verify-edition", String.valueOf(number)), number);
                verified(second.run("verify-edition", "--bundle", bundle.toString()), number);
                editions = number;
            }
            assertThat(editions).isGreaterThanOrEqualTo(EDITIONS);
            assertThat(second.database()).as("a bundle needs no database").doesNotExist();
        }
    }

    private static void verified(PackagedProduct.Ended ended, int number) {
        assertThat(ended.out()).as(ended.err()).startsWith("Edition " + number + " verified: ");
        assertThat(ended.code()).isZero();
    }

    private static HttpRequest request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
