package id.pantauopd.intake;

import java.util.Locale;

/** A kind of file that is read or written. */
public enum FileFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8"),
    OPML("text/x-opml; charset=utf-8"),
    /** Addresses, one a line; only read. */
    PASTED("text/plain; charset=utf-8");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
