package id.pantauopd.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads a file by what it holds, whatever its name says. Pure: it opens nothing that the file names. */
final class FileReader {
    /** In bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    private FileReader() {}

    static FileReading read(byte[] file) {
        if (file.length == 0) {
            return FileReading.refused("empty");
        }
        if (file.length > LARGEST) {
            return FileReading.refused("large", LARGEST >> 20);
        }
        if (starts(file, 'P', 'K', 3, 4)) {
            return XlsxTable.read(file);
        }
        if (starts(file, 0xd0, 0xcf, 0x11, 0xe0)) {
            return FileReading.refused("xls");
        }
        if (starts(file, '%', 'P', 'D', 'F')) {
            return FileReading.refused("pdf");
        }
        String text = text(file);
        if (text.indexOf('\0') >= 0) {
            return FileReading.refused("binary");
        }
        String bare = text.stripLeading();
        if (!bare.startsWith("<")) {
            return CsvTable.read(text);
        }
        String start = bare.substring(0, Math.min(bare.length(), 2_000)).toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype html")
                ? FileReading.refused("html")
                : OpmlTable.read(bare);
    }

    private static boolean starts(byte[] file, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** Spreadsheets save Unicode text as UTF-16 with a mark; broken bytes of UTF-8 cost their row, not the file. */
    private static String text(byte[] file) {
        Charset charset = StandardCharsets.UTF_8;
        if (starts(file, 0xff, 0xfe)) {
            charset = StandardCharsets.UTF_16LE;
        } else if (starts(file, 0xfe, 0xff)) {
            charset = StandardCharsets.UTF_16BE;
        }
        String text = new String(file, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
