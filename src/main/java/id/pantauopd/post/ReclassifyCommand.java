package id.pantauopd.post;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored posts anew that an earlier classifier read. Does nothing the second time. */
@Command(
        name = "reclassify",
        mixinStandardHelpOptions = true,
        description =
                "Classifies stored posts that an earlier version of the classifier read, and renews the roll-ups.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all posts are of this version now", "1:it was interrupted; run it again", "2:wrong use"})
public final class ReclassifyCommand implements Callable<Integer> {
    private final Reclassification reclassification;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    public ReclassifyCommand(Reclassification reclassification) {
        this.reclassification = reclassification;
    }

    @Override
    public Integer call() {
        int posts = reclassification.run();
        String line =
                json ? new JsonMapper().writeValueAsString(Map.of("posts", posts)) : posts + " posts classified anew";
        spec.commandLine().getOut().println(line);
        return ExitCode.OK;
    }
}
