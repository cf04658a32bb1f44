package id.pantauopd.export;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.base.Period;
import id.pantauopd.base.PeriodText;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.export.ApiRecords.PostJson;
import id.pantauopd.export.RankingSource.Selection;
import id.pantauopd.post.PostArchive;
import id.pantauopd.ranking.EditionBundle;
import id.pantauopd.ranking.Editions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints the rows that the screens show. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes posts or a ranking to standard output, as CSV or JSON, or an edition as a bundle.")
public final class ExportCommand implements Callable<Integer> {
    private static final int PAGE = 1_000;

    private final RankingSource rankings;
    private final Editions editions;
    private final AgencyDirectory directory;
    private final PostArchive archive;
    private final PublicSettings address;
    private final JsonMapper json;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "posts|ranking|edition")
    @SuppressWarnings("NullAway.Init")
    private What what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "N", description = "Number of the edition.")
    private @Nullable Long number;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the bundle of an edition goes; default edisi-N.zip.")
    private @Nullable Path file;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Kemendagri code; default: the product's own region.")
    private @Nullable String region;

    @Option(names = "--agency", paramLabel = "CODE", description = "Only the posts of this agency.")
    private @Nullable String agency;

    @Option(
            names = "--period",
            paramLabel = "P",
            description = "30h, 2026-11, 2026-W44..2026-W47, …; default ${DEFAULT-VALUE}.",
            defaultValue = "30h")
    @SuppressWarnings("NullAway.Init")
    private String period;

    @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    enum What {
        posts,
        ranking,
        edition
    }

    enum Format {
        csv,
        json
    }

    ExportCommand(
            RankingSource rankings,
            Editions editions,
            AgencyDirectory directory,
            PostArchive archive,
            PublicSettings address,
            JsonMapper json,
            Clock clock) {
        this.rankings = rankings;
        this.editions = editions;
        this.directory = directory;
        this.archive = archive;
        this.address = address;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        switch (what) {
            case ranking -> exportRanking(out);
            case posts -> exportPosts(out);
            case edition -> exportEdition(out);
        }
        out.flush();
        return 0;
    }

    private void exportRanking(PrintWriter out) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("periode", period);
        if (region != null) {
            parameters.put("wilayah", region);
        }
        Selection selection = rankings.select(parameters);
        if (!selection.ignored().isEmpty()) {
            throw wrong("unknown value for " + String.join(", ", selection.ignored()));
        }
        switch (format) {
            case csv -> CsvTable.write(out, RankingColumns.ALL, selection.lines());
            case json -> out.println(json.writeValueAsString(RankingJson.of(selection, address)));
        }
    }

    private void exportEdition(PrintWriter out) {
        if (number == null) {
            throw wrong("say the number of the edition");
        }
        EditionBundle bundle = editions.bundle(number).orElseThrow(() -> wrong("no edition " + number));
        Path target = file == null ? Path.of("edisi-" + number + ".zip") : file;
        try (OutputStream zip = Files.newOutputStream(target)) {
            bundle.write(zip);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The bundle cannot be written to " + target, unwritable);
        }
        out.println(target);
    }

    private void exportPosts(PrintWriter out) {
        Period window = PeriodText.parse(period, LocalDate.now(clock.withZone(Period.JAKARTA)))
                .orElseThrow(() -> wrong("unknown period " + period));
        Map<Long, Channel> channels =
                directory.channelsOf(agencyIds()).stream().collect(Collectors.toMap(Channel::id, Function.identity()));
        Stream<PostJson> rows = PostPages.all(archive, List.copyOf(channels.keySet()), window, PAGE)
                .map(post -> PostJson.of(post, channels, address));
        switch (format) {
            case csv -> CsvTable.write(out, PostColumns.ALL, rows);
            case json -> printArray(out, rows.iterator());
        }
    }

    private List<Long> agencyIds() {
        if (agency != null) {
            return List.of(
                    directory.agencyByCode(agency).map(Agency::id).orElseThrow(() -> wrong("no agency " + agency)));
        }
        return directory.agenciesWithin(rankings.region(region)).stream()
                .map(Agency::id)
                .toList();
    }

    private void printArray(PrintWriter out, Iterator<PostJson> rows) {
        out.print("[");
        while (rows.hasNext()) {
            out.print(json.writeValueAsString(rows.next()));
            out.print(rows.hasNext() ? ",\n" : "");
        }
        out.println("]");
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
