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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does first, with the packaged product: nothing stands still between start, crawl and ranking. */
class PackagedDemoIT {
    @TempDir
    private Path folder;

    @Test
    void demoCrawlsItsSimulatedInternetAndShowsARanking() throws Exception {
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
            HttpRequest ranking = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/peringkat.csv"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            await().atMost(150, SECONDS)
                    .pollInterval(1, SECONDS)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .untilAsserted(() -> assertThat(
                                    http.send(ranking, BodyHandlers.ofString()).body())
                            .contains(",SANGAT_AKTIF,"));
            served.destroy();
            assertThat(served.waitFor(40, SECONDS))
                    .as("it ends when it is asked, and its database with it")
                    .isTrue();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
