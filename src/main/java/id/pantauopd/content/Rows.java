package id.pantauopd.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads rows of {@code id<TAB>text}, in any line ends, with or without a header. */
final class Rows {
    /** A text of this size is no post; it would only fill memory. */
    private static final int MOST_CHARACTERS = 200_000;

    private Rows() {}

    /** What a line turned out to be. */
    sealed interface Row {}

    record Post(String id, String text) implements Row {}

    record Bad(String reason) implements Row {}

    /** A header, or an empty line. */
    record Nothing() implements Row {}

    /** Opens a file so that bytes that are no UTF-8 spoil their own row only. */
    static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    static Row read(String raw, int number) {
        String line = number == 1 && raw.startsWith("\ufeff") ? raw.substring(1) : raw;
        if (line.isBlank()) {
            return new Nothing();
        }
        String[] columns = line.split("\t", -1);
        if (number == 1 && columns[0].strip().equalsIgnoreCase("id")) {
            return new Nothing();
        }
        String id = columns[0].strip();
        if (columns.length < 2) {
            return new Bad("no tab between id and text");
        }
        if (id.isEmpty()) {
            return new Bad("the id is empty");
        }
        return text(id, columns[1].strip());
    }

    private static Row text(String id, String text) {
        if (text.isEmpty()) {
            return new Bad("the text of " + id + " is empty");
        }
        if (text.length() > MOST_CHARACTERS) {
            return new Bad("the text of " + id + " is longer than " + MOST_CHARACTERS + " characters");
        }
        return text.indexOf('\ufffd') >= 0 ? new Bad("the text of " + id + " is not UTF-8") : new Post(id, text);
    }
}
