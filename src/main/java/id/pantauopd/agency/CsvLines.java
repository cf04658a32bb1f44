package id.pantauopd.agency;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines that end in LF, CRLF or CR and keeps no more than a bounded part of each. Not for several threads. */
public final class CsvLines {
    /** A line far above what any row may hold; the rest of a longer one is passed over. */
    static final int LONGEST = 64_000;

    private static final int END = -1;

    private final Reader reader;
    private final char[] buffer = new char[16_384];
    private int filled;
    private int next;
    private int number;
    private boolean afterReturn;

    public CsvLines(Reader reader) {
        this.reader = reader;
    }

    /** @param number from 1 */
    public record Line(int number, String text, boolean cut) {}

    public @Nullable Line next() throws IOException {
        int character = read();
        if (afterReturn && character == '\n') {
            character = read();
        }
        if (character == END) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        while (character != END && character != '\n' && character != '\r') {
            if (text.length() < LONGEST) {
                text.append((char) character);
            } else {
                cut = true;
            }
            character = read();
        }
        afterReturn = character == '\r';
        number++;
        return new Line(number, text.toString(), cut);
    }

    private int read() throws IOException {
        if (next >= filled) {
            filled = Math.max(0, reader.read(buffer));
            next = 0;
            if (filled == 0) {
                return END;
            }
        }
        return buffer[next++];
    }
}
