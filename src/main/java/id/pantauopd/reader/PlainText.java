package id.pantauopd.reader;

/** Turns markup and dirty text into plain text fit to store. */
final class PlainText {
    private PlainText() {}

    /** One line: tags and controls out, blanks folded, NFC, cut by code points. */
    static String line(String markup, int maxCodePoints) {
        throw new UnsupportedOperationException("to be written");
    }

    /** A body: like a line, for longer text. */
    static String body(String markup, int maxCodePoints) {
        throw new UnsupportedOperationException("to be written");
    }
}
