package id.pantauopd.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unfolds a ZIP into nothing and counts, because what its directory declares may be a lie. */
final class ZipLimits {
    /** In bytes, all entries together; 20,000 rows of the registry have a tenth. */
    static final long MOST_UNFOLDED = 48L * 1024 * 1024;

    static final int MOST_ENTRIES = 500;

    private ZipLimits() {}

    /** Why the file is not opened; empty when it may be. */
    static Optional<FileReading.Refused> check(byte[] zip) throws IOException {
        Path copy = Files.createTempFile("pantau-impor", ".xlsx"); // the directory is read, as spreadsheet programs do
        try {
            Files.write(copy, zip);
            try (ZipFile file = new ZipFile(copy.toFile())) {
                return check(file);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Optional<FileReading.Refused> check(ZipFile file) throws IOException {
        if (file.size() > MOST_ENTRIES) {
            return Optional.of(FileReading.refused("bomb", MOST_UNFOLDED >> 20));
        }
        if (file.getEntry("xl/workbook.xml") == null) {
            return Optional.of(FileReading.refused("zip"));
        }
        long left = MOST_UNFOLDED;
        byte[] buffer = new byte[16_384];
        for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements(); ) {
            try (InputStream unfolded = file.getInputStream(entries.nextElement())) {
                for (int read = unfolded.read(buffer); read >= 0; read = unfolded.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        return Optional.of(FileReading.refused("bomb", MOST_UNFOLDED >> 20));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
