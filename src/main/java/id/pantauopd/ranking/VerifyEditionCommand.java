package id.pantauopd.ranking;

import id.pantauopd.base.Beans;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies an edition. Exit codes: 0 every byte is the same, 1 something differs, 2 no such edition or file. */
@Command(
        name = "verify-edition",
        mixinStandardHelpOptions = true,
        description = "Computes an edition anew from the posts it rests on and compares every byte.")
public final class VerifyEditionCommand implements Callable<Integer> {
    private final Beans beans;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "N", description = "Number of a stored edition.")
    private @Nullable Long number;

    @Option(
            names = "--bundle",
            paramLabel = "FILE",
            description = "Verify an exported bundle instead; needs no database.")
    private @Nullable Path bundle;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    public VerifyEditionCommand(Beans beans) {
        this.beans = beans;
    }

    @Override
    public Integer call() {
        if ((number == null) == (bundle == null)) {
            return refuse("Say one of: the number of an edition, or --bundle FILE.");
        }
        if (bundle != null) {
            return ofBundle(bundle);
        }
        long asked = number == null ? 0 : number;
        return beans.get(EditionAudit.class)
                .verify(asked)
                .map(this::print)
                .orElseGet(() -> refuse("There is no edition " + asked + "."));
    }

    private int ofBundle(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            EditionBundle read = EditionBundle.read(in);
            return print(EditionVerdict.of(
                    read.files(), read.wrongSums().or(() -> EditionCheck.firstDifference(read.files()))));
        } catch (IOException unreadable) {
            return refuse("The bundle " + file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private int print(EditionVerdict verdict) {
        String difference = Optional.ofNullable(verdict.difference()).orElse("");
        String text = verdict.verified()
                ? "Edition " + verdict.edition() + " verified: " + verdict.files() + " files and " + verdict.posts()
                        + " posts, every byte the same; digest " + verdict.sha256()
                : "Edition " + verdict.edition() + " DIFFERS: " + difference;
        spec.commandLine().getOut().println(json ? RankingJson.write(verdict) : text);
        return verdict.verified() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return ExitCode.USAGE;
    }
}
