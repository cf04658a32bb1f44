package id.pantauopd.ranking;

import id.pantauopd.base.Words;
import java.util.Arrays;
import java.util.Locale;

/** Says why an edition cannot be made, moved on or corrected: a message key of this room with its arguments. */
public final class EditionRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    private EditionRefused(String key, String... arguments) {
        super(key + ": " + String.join(", ", arguments));
        this.key = key;
        this.arguments = arguments;
    }

    static EditionRefused unknown(long number) {
        return new EditionRefused("edition.refused.unknown", Long.toString(number));
    }

    static EditionRefused noData(EditionWindow window) {
        return new EditionRefused(
                "edition.refused.no-data", window.period(), window.weeks().toString());
    }

    static EditionRefused notOver(EditionWindow window) {
        return new EditionRefused(
                "edition.refused.not-over", window.period(), window.weeks().toString());
    }

    static EditionRefused overlap(EditionHead waiting, long inPreview) {
        return new EditionRefused("edition.refused.overlap", Long.toString(waiting.number()), Long.toString(inPreview));
    }

    static EditionRefused notFinal(EditionHead edition) {
        return new EditionRefused("edition.refused.not-final", Long.toString(edition.number()));
    }

    static EditionRefused alreadyCorrected(EditionHead edition) {
        return new EditionRefused("edition.refused.already-corrected", Long.toString(edition.number()));
    }

    static EditionRefused nothingChanges(EditionHead edition) {
        return new EditionRefused("edition.refused.nothing-changes", Long.toString(edition.number()));
    }

    static EditionRefused noReason() {
        return new EditionRefused("edition.refused.no-reason");
    }

    static EditionRefused vanished(EditionHead edition, String agencies) {
        return new EditionRefused("edition.refused.vanished", Long.toString(edition.number()), agencies);
    }

    static EditionRefused methodUnknown(EditionHead edition) {
        return new EditionRefused(
                "edition.refused.method-unknown", Long.toString(edition.number()), edition.methodVersion());
    }

    public String key() {
        return key;
    }

    public String sentence(Words words, Locale locale) {
        return words.say(locale, key, Arrays.copyOf(arguments, arguments.length, Object[].class));
    }
}
