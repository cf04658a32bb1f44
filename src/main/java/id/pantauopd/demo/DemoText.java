package id.pantauopd.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the demo's own text files; a missing one is a fault of ours. */
final class DemoText {
    private DemoText() {}

    /** The lines that say something: neither blank nor a comment. */
    static List<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(DemoText.class.getResourceAsStream("/demo/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demo's " + name + " cannot be read", unreadable);
        }
    }

    /** The rows of a table without its heading. */
    static List<List<String>> table(String name) {
        return lines(name).stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }
}
