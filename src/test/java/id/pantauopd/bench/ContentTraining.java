package id.pantauopd.bench;

import id.pantauopd.content.ContentLearning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the cross-validation of the content classes; with {@code write} learns the weights the product carries. */
public final class ContentTraining {
    private static final Path WEIGHTS = Path.of("src/main/resources/content/weights.tsv");

    private ContentTraining() {}

    public static void main(String[] args) throws IOException {
        ContentLearning learning = ContentLearning.onSharedRows();
        if (args.length > 0 && args[0].equals("write")) {
            Files.writeString(WEIGHTS, learning.weights());
        } else {
            learning.report(System.out);
        }
    }
}
