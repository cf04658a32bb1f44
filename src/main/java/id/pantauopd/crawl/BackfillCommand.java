package id.pantauopd.crawl;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.base.Words;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a channel's past to its end, or to a day. Cut off, it goes on where it was when it is called again, or in the job of
 * the running product. Exit code 1 when the past could not be read, or not to its end.
 */
@Command(
        name = "backfill",
        mixinStandardHelpOptions = true,
        description = "Read a channel's past, page by page, to its beginning or to a day.")
public final class BackfillCommand implements Callable<Integer> {
    private final Backfill backfill;
    private final AgencyDirectory directory;
    private final Words words;

    @Option(names = "--channel", paramLabel = "CODE", required = true, description = "The channel.")
    @SuppressWarnings("NullAway.Init")
    private String code;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "How far back, such as 2026-01-01; else to the beginning.")
    private @Nullable LocalDate until;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public BackfillCommand(Backfill backfill, AgencyDirectory directory, Words words) {
        this.backfill = backfill;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public Integer call() {
        Optional<Channel> channel = directory.channelByCode(code);
        Backfill.Start start =
                channel.map(one -> backfill.start(one.id(), until)).orElse(new Backfill.Start.NotRead());
        return switch (start) {
            case Backfill.Start.Started started -> toTheEnd(started.progress());
            case Backfill.Start.NotRead ignored -> refuse("crawl.unknown");
            case Backfill.Start.NoPages ignored -> refuse("backfill.no-pages");
        };
    }

    private int toTheEnd(BackfillProgress progress) {
        Integer estimate = progress.estimate();
        if (!json) {
            out().println(
                            estimate == null
                                    ? say("backfill.estimate.none")
                                    : say("backfill.estimate", estimate.intValue()));
        }
        BackfillProgress now = progress;
        while (now.state() == BackfillState.RUNNING) {
            now = backfill.step(progress.channelId()).orElseThrow();
        }
        print(now);
        return now.state() == BackfillState.DONE ? 0 : 1;
    }

    private void print(BackfillProgress end) {
        if (!json) {
            out().println(say("backfill." + end.state(), end.pages(), end.postsNew()));
            return;
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("channel", code);
        object.put("state", end.state().name());
        object.put("pages", end.pages());
        object.put("postsNew", end.postsNew());
        object.put("oldest", end.oldest() == null ? null : end.oldest().toString());
        object.put("estimate", end.estimate());
        object.put("why", end.why());
        out().println(JsonMapper.shared().writeValueAsString(object));
    }

    private int refuse(String key) {
        spec.commandLine().getErr().println(say(key, code));
        return 1;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private String say(String key, Object... arguments) {
        return words.say(Words.INDONESIAN, key, arguments);
    }
}
