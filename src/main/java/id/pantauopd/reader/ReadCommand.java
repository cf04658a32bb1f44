package id.pantauopd.reader;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the readers make of stored answers, without network, database or application context. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads stored answers (feeds, API answers) and prints what would be stored of each.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all files were read", "1:a file was missing or no readable feed", "2:wrong use"})
public final class ReadCommand implements Callable<Integer> {
    /** What a parse holds in memory at its worst is some twenty times its input. */
    private static final long HEAP_FOR_A_BYTE = 20;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, or directories whose files are read.")
    private List<Path> named = List.of();

    @Option(
            names = "--kind",
            paramLabel = "K",
            description = "Kind of channel, such as telegram, youtube, mastodon, bluesky, wordpress or html; recognised"
                    + " from the bytes if left out.")
    private @Nullable String kind;

    @Option(
            names = "--base-url",
            paramLabel = "U",
            defaultValue = "https://example.org/",
            description = "Address the bytes came from (${DEFAULT-VALUE}).")
    private URI baseUrl = URI.create("https://example.org/");

    @Option(
            names = "--zone",
            paramLabel = "Z",
            defaultValue = "Asia/Jakarta",
            description = "Zone of dates without one (${DEFAULT-VALUE}).")
    private ZoneId zone = ZoneId.of("Asia/Jakarta");

    @Option(names = "--content-type", paramLabel = "T", description = "Content-Type that came with the bytes.")
    private @Nullable String contentType;

    @Option(names = "--json", description = "One JSON object a file and line.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final Clock clock;
    private final Readers readers = Readers.standard();
    private final Semaphore megabytes = new Semaphore(budget());

    public ReadCommand() {
        this(Clock.systemUTC());
    }

    ReadCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        if (baseUrl.getHost() == null) {
            throw new ParameterException(command.commandLine(), "--base-url must be an absolute address");
        }
        if (kind != null && Kinds.named(kind).isEmpty()) {
            throw new ParameterException(command.commandLine(), "--kind must be one of " + Kinds.words());
        }
        PrintWriter out = command.commandLine().getOut();
        if (!json) {
            out.println(ReadReport.header());
        }
        boolean allRead = readAll(StoredAnswer.files(named), out);
        out.flush();
        return allRead ? 0 : 1;
    }

    /** Reads on every core; prints in the order of the files, holding no more than a few answers at a time. */
    private boolean readAll(List<Path> files, PrintWriter out) throws InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        boolean allRead = true;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Queue<Future<StoredAnswer>> pending = new ArrayDeque<>();
            for (Path file : files) {
                pending.add(pool.submit(() -> read(file)));
                if (pending.size() > threads * 4) {
                    allRead &= print(pending.remove(), out);
                }
            }
            while (!pending.isEmpty()) {
                allRead &= print(pending.remove(), out);
            }
        }
        return allRead;
    }

    private StoredAnswer read(Path file) throws InterruptedException {
        int weight = weight(file);
        megabytes.acquire(weight);
        try {
            return StoredAnswer.read(
                    readers, file, new ReadRequest(new byte[0], contentType, baseUrl, zone, clock.instant(), kind));
        } finally {
            megabytes.release(weight);
        }
    }

    private boolean print(Future<StoredAnswer> pending, PrintWriter out) throws InterruptedException {
        try {
            StoredAnswer answer = pending.get();
            out.println(json ? ReadReport.json(answer) : ReadReport.row(answer));
            return answer.isRead();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader failed in a way that it may not", e.getCause());
        }
    }

    /** Large files are read one after another, small ones side by side. */
    private static int weight(Path file) {
        try {
            return (int) Math.min(budget(), 1 + Files.size(file) / 1_048_576);
        } catch (IOException missing) {
            return 1;
        }
    }

    private static int budget() {
        return (int) Math.max(1, Math.min(1_000, Runtime.getRuntime().maxMemory() / HEAP_FOR_A_BYTE / 1_048_576));
    }
}
