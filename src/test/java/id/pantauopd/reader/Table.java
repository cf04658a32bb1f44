package id.pantauopd.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the tables of cases in the test resources. */
final class Table {
    private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private Table() {}

    /** The rows of a file: cells by tabs, lines with # left out, {@code \\u200b} and {@code \\n} standing for a character. */
    static Stream<List<String>> rows(String file) {
        try (InputStream in = Table.class.getResourceAsStream("/reader/" + file)) {
            return rows(Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file that lies elsewhere. */
    static Stream<List<String>> rows(Path file) {
        try {
            return rows(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<List<String>> rows(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\t", -1)).map(Table::plain).toList());
    }

    private static String plain(String cell) {
        return CODE.matcher(cell.replace("\\n", "\n"))
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
