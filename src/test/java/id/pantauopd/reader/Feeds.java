package id.pantauopd.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds and reads the feeds of the tests. */
final class Feeds {
    static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final Readers READERS = Readers.standard();

    private Feeds() {}

    static ReadResult read(byte[] body) {
        return READERS.read(request(body, null));
    }

    static ReadResult read(String text) {
        return read(text.getBytes(UTF_8));
    }

    static ReadResult.Posts posts(String text) {
        return (ReadResult.Posts) read(text);
    }

    static ReadRequest request(byte[] body, @Nullable String contentType) {
        return new ReadRequest(
                body, contentType, URI.create("https://example.org/feed"), ZoneId.of("Asia/Jakarta"), NOW, null);
    }

    /** A feed of RSS 2.0 around these items. */
    static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>Uji</title>" + items + "</channel></rss>";
    }

    static List<Path> fixtures() {
        return files(Path.of("src/test/resources/feeds")).stream()
                .filter(file -> !file.toString().endsWith(".golden"))
                .toList();
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
