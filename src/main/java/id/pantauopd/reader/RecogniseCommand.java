package id.pantauopd.reader;

import id.pantauopd.base.Words;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what pasted texts mean, without network, database or application context. */
@Command(
        name = "recognise",
        mixinStandardHelpOptions = true,
        description = "Says which channel, site or account a pasted address or handle means. Asks nobody.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every text means a place",
            "1:a text means none, is unsupported, or needs a person to choose",
            "2:wrong use"
        })
public final class RecogniseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Addresses, handles or feeds as they were pasted.")
    private List<String> texts = List.of();

    @Option(
            names = "--rsshub",
            paramLabel = "URL",
            description = "Where the operator's RSSHub stands; may be repeated.")
    private List<URI> rssHub = List.of();

    @Option(
            names = "--rss-bridge",
            paramLabel = "URL",
            description = "Where the operator's RSS-Bridge stands; may be repeated.")
    private List<URI> rssBridge = List.of();

    @Option(names = "--json", description = "One JSON object a text and line.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final Words words = new Words();

    @Override
    public Integer call() {
        PrintWriter out =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
        Recogniser recogniser = new Recogniser(new Bridges(rssHub, rssBridge), false);
        boolean all = true;
        for (String text : texts) {
            Recognised found = recogniser.recognise(text);
            out.println(json ? RecognisedReport.json(text, found, words) : RecognisedReport.row(text, found, words));
            all &= found.isUsable();
        }
        out.flush();
        return all ? 0 : 1;
    }
}
