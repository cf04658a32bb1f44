package id.pantauopd.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds data that may lie beside the checkout; it is no part of the product, so tests need it only as an addition. */
public final class SharedData {
    private SharedData() {}

    /** A file of {@code shared/data}, looked for from the checkout upwards. */
    public static Optional<Path> file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
