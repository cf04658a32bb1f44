package id.pantauopd.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One file after it was read: what came of it, or why the file itself could not be opened.
 *
 * @param result null exactly when {@code error} is not
 */
record StoredAnswer(
        String file, @Nullable ReadResult result, @Nullable String error, long millis) {

    static StoredAnswer read(Readers readers, Path file, ReadRequest like) {
        long start = System.nanoTime();
        try {
            ReadRequest request = new ReadRequest(
                    bytes(file), like.contentType(), like.baseUrl(), like.zone(), like.now(), like.kind());
            ReadResult result = readers.read(request);
            return new StoredAnswer(file.toString(), result, null, (System.nanoTime() - start) / 1_000_000);
        } catch (IOException e) {
            String cause = Files.exists(file) ? "cannot be read" : "no such file";
            return new StoredAnswer(file.toString(), null, cause, (System.nanoTime() - start) / 1_000_000);
        }
    }

    /** The files named, and all files in the directories named, sorted within each. */
    static List<Path> files(List<Path> named) throws IOException {
        Stream.Builder<Path> files = Stream.builder();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile).sorted().toList().forEach(files);
                }
            } else {
                files.add(path);
            }
        }
        return files.build().toList();
    }

    boolean isRead() {
        return result != null && ReadOutcome.of(result).isRead();
    }

    /** One byte more than readers take, so that they can say that it is too much. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Inflate.MAX_BYTES + 1);
        }
    }
}
