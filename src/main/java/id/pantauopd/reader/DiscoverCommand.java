package id.pantauopd.reader;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.base.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks through an address for feeds and accounts, and stores nothing. */
@Command(
        name = "discover",
        mixinStandardHelpOptions = true,
        description = "Finds the feeds and accounts that an address leads to. Asks the network, stores nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:something was found", "1:nothing was found, or a person has to say more", "2:wrong use"})
public final class DiscoverCommand implements Callable<Integer> {
    private final Discovery discovery;
    private final AgencyDirectory directory;
    private final Words words;

    @Parameters(paramLabel = "URL", description = "A home page, profile, feed or handle as it was pasted.")
    private String pasted = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public DiscoverCommand(Discovery discovery, AgencyDirectory directory, Words words) {
        this.discovery = discovery;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public Integer call() {
        Discovered found = discovery.discover(
                pasted,
                address -> directory.channelsAt(List.of(address)).stream()
                        .findFirst()
                        .map(Channel::code),
                asking -> {});
        PrintWriter out = spec.commandLine().getOut();
        DiscoveryReport report = new DiscoveryReport(words);
        if (json) {
            out.println(report.json(pasted, found));
        } else {
            report.print(pasted, found, out);
        }
        out.flush();
        return found.foundNothing() ? 1 : 0;
    }
}
