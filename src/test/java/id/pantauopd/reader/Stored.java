package id.pantauopd.reader;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** Finds and reads the answers that lie beside the tests, one folder a kind of channel. */
final class Stored {
    static final Path ANSWERS = Path.of("src/test/resources/answers");

    private Stored() {}

    static List<Path> answers() {
        return Feeds.files(ANSWERS).stream()
                .filter(file -> !file.toString().endsWith(".golden"))
                .toList();
    }

    static String kind(Path file) {
        return file.getParent().getFileName().toString();
    }

    static ReadResult read(Path file) {
        return read(kind(file), Feeds.bytes(file));
    }

    static ReadResult read(String kind, byte[] body) {
        return Readers.standard()
                .read(new ReadRequest(
                        body,
                        null,
                        URI.create("https://contoh.id/s/kanal"),
                        ZoneId.of("Asia/Jakarta"),
                        Feeds.NOW,
                        kind));
    }

    static ReadResult.Posts posts(String file) {
        return (ReadResult.Posts) read(ANSWERS.resolve(file));
    }

    static ReadPost post(String file, int number) {
        return posts(file).posts().get(number);
    }
}
