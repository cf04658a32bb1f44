package id.pantauopd.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the room's own data files: one entry a line, {@code #} begins a remark. */
final class Lines {
    private static final String FOLDER = "/content/";

    private Lines() {}

    static List<String> of(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(FOLDER + file), file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A part of the product cannot be read: " + file, unreadable);
        }
    }
}
