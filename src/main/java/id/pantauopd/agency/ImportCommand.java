package id.pantauopd.agency;

import id.pantauopd.base.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Imports a registry file and says what it did. Exit code 1 when a row was bad, 2 when the file is no registry file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Import a registry CSV: one row a channel. Bad rows are reported and never stop the good ones.")
public final class ImportCommand implements Callable<Integer> {
    private final RegistryImport registry;
    private final Words words;

    @Parameters(paramLabel = "FILE", description = "UTF-8, separated by comma or semicolon.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--dry-run", description = "Say what would change; write nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--language", description = "Of the reasons: id (the default) or en.", defaultValue = "id")
    private String language = "id";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public ImportCommand(RegistryImport registry, Words words) {
        this.registry = registry;
        this.words = words;
    }

    @Override
    public Integer call() {
        return switch (registry.file(file, dryRun)) {
            case ImportResult.NotRead notRead -> refuse(notRead.fault());
            case ImportResult.Imported imported -> tell(imported.report());
        };
    }

    private int refuse(RegistryFault fault) {
        if (json) {
            print(new NotRead(fault.key(), say(fault)));
        } else {
            spec.commandLine().getErr().println(say(fault));
        }
        return 2;
    }

    private int tell(ImportReport report) {
        if (json) {
            print(Told.of(report, this::say));
        } else {
            PrintWriter out = spec.commandLine().getOut();
            for (BadRow bad : report.bad()) {
                String column =
                        bad.fault().field().isEmpty() ? "" : " " + bad.fault().field();
                out.println(bad.line() + column + ": " + say(bad.fault()));
            }
            out.println(words.say(
                    locale(),
                    report.dryRun() ? "registry.import.would" : "registry.import.did",
                    report.rows(),
                    report.agenciesAdded(),
                    report.agenciesChanged(),
                    report.channelsAdded(),
                    report.channelsChanged(),
                    report.unchanged(),
                    report.bad().size()));
        }
        return report.bad().isEmpty() ? 0 : 1;
    }

    private void print(Object result) {
        spec.commandLine().getOut().println(JsonMapper.shared().writeValueAsString(result));
    }

    private String say(RegistryFault fault) {
        return fault.say(words, locale());
    }

    private Locale locale() {
        return language.equals("en") ? Words.ENGLISH : Words.INDONESIAN;
    }

    private record NotRead(String reason, String text) {}

    private record Bad(int line, String column, String reason, String text) {}

    private record Told(
            int rows,
            int agenciesAdded,
            int agenciesChanged,
            int channelsAdded,
            int channelsChanged,
            int unchanged,
            List<Bad> bad,
            boolean dryRun) {

        static Told of(ImportReport report, Function<RegistryFault, String> say) {
            return new Told(
                    report.rows(),
                    report.agenciesAdded(),
                    report.agenciesChanged(),
                    report.channelsAdded(),
                    report.channelsChanged(),
                    report.unchanged(),
                    report.bad().stream()
                            .map(bad -> new Bad(
                                    bad.line(), bad.fault().field(), bad.fault().key(), say.apply(bad.fault())))
                            .toList(),
                    report.dryRun());
        }
    }
}
