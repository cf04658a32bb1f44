package id.pantauopd.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One headline with the class a person gave it. Rows are read where they lie; the product holds none. */
record LabelledRow(String text, ContentClass label, Optional<ContentClass> second, String source, Reading reading) {
    /** The rows beside the checkout, if they are there. */
    static Optional<List<LabelledRow>> shared() throws IOException {
        Optional<Path> file = sharedFile("headlines-dev.tsv");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllLines(file.get()).stream()
                .skip(1)
                .map(LabelledRow::of)
                .toList());
    }

    static Optional<Path> sharedFile(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.isReadable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static LabelledRow of(String line) {
        String[] columns = line.split("\t", -1);
        return new LabelledRow(
                columns[1],
                ContentClass.valueOf(columns[2]),
                columns[3].isEmpty() ? Optional.empty() : Optional.of(ContentClass.valueOf(columns[3])),
                columns[7].startsWith("media") ? "media" : "pemerintah",
                Reading.of(CleanText.visible(columns[1])));
    }
}
