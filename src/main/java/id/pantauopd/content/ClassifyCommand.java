package id.pantauopd.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Classifies the posts of a file, without network, database or application context. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = "Says the content class of each row (id, tab, text) of a file, and what decided.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all rows were classified", "1:the file or a row could not be read", "2:wrong use"})
public final class ClassifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Rows of id, tab, text; more columns are ignored. UTF-8.")
    private @Nullable Path file;

    @Option(names = "--json", description = "One JSON object a row and line.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final ContentClassifier classifier = new ContentClassifier();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec, "set by picocli").commandLine();
        Path named = Objects.requireNonNull(file, "asked for by picocli");
        try (BufferedReader rows = Rows.open(named)) {
            boolean all = classify(rows, line.getOut(), line.getErr());
            line.getOut().flush();
            return all ? 0 : 1;
        } catch (NoSuchFileException missing) {
            line.getErr().println(named + ": no such file");
        } catch (IOException unreadable) {
            line.getErr().println(named + (Files.isDirectory(named) ? ": is a directory" : ": cannot be read"));
        }
        line.getOut().flush();
        return 1;
    }

    private boolean classify(BufferedReader rows, PrintWriter out, PrintWriter err) throws IOException {
        boolean all = true;
        int number = 0;
        for (String line = rows.readLine(); line != null; line = rows.readLine()) {
            number++;
            switch (Rows.read(line, number)) {
                case Rows.Post post -> out.println(print(post));
                case Rows.Bad bad -> {
                    err.println("line " + number + ": " + bad.reason());
                    all = false;
                }
                case Rows.Nothing nothing -> {}
            }
        }
        return all;
    }

    private String print(Rows.Post post) {
        Classification answer = classifier.classify(post.text());
        return json ? ClassifyReport.json(post.id(), answer) : ClassifyReport.row(post.id(), answer);
    }
}
