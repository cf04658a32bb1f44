package id.pantauopd.crawl;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.base.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Runs one crawl pass and says what it came to. Exit code 1 when a named channel is unknown or not crawled. */
@Command(
        name = "crawl",
        mixinStandardHelpOptions = true,
        description = "Crawl once: what is due, all channels, or those that are named.")
public final class CrawlCommand implements Callable<Integer> {
    private final CrawlPass pass;
    private final AgencyDirectory directory;
    private final Words words;

    @ArgGroup
    private Which which = new Which();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--details", description = "Say of every channel what came of it.")
    private boolean details;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public CrawlCommand(CrawlPass pass, AgencyDirectory directory, Words words) {
        this.pass = pass;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public Integer call() {
        List<String> unknown = new ArrayList<>();
        Selection selection = selection(unknown);
        unknown.forEach(code -> spec.commandLine().getErr().println(say("crawl.unknown", code)));
        List<CrawlPass.Attempt> attempts = new ArrayList<>();
        PassReport report = pass.run(selection, details ? attempts::add : attempt -> {});
        if (json) {
            printJson(report, attempts);
        } else {
            print(report, attempts);
        }
        return unknown.isEmpty() ? 0 : 1;
    }

    private Selection selection(List<String> unknown) {
        if (which.all) {
            return new Selection.All();
        }
        if (which.channels.isEmpty()) {
            return new Selection.Due(null);
        }
        Set<Long> ids = new LinkedHashSet<>();
        for (String code : which.channels) {
            directory
                    .channelByCode(code)
                    .filter(channel ->
                            !directory.crawlTargets(List.of(channel.id())).isEmpty())
                    .ifPresentOrElse(channel -> ids.add(channel.id()), () -> unknown.add(code));
        }
        return new Selection.Named(ids);
    }

    private void printJson(PassReport report, List<CrawlPass.Attempt> attempts) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("channels", report.channels());
        object.put("outcomes", report.outcomes());
        object.put("postsNew", report.postsNew());
        object.put("postsSeen", report.postsSeen());
        object.put("bytes", report.bytes());
        object.put("seconds", Math.round(report.seconds() * 1000) / 1000.0);
        if (details) {
            object.put("details", attempts);
        }
        spec.commandLine().getOut().println(JsonMapper.shared().writeValueAsString(object));
    }

    private void print(PassReport report, List<CrawlPass.Attempt> attempts) {
        PrintWriter out = spec.commandLine().getOut();
        for (CrawlPass.Attempt attempt : attempts) {
            String reason = attempt.reason();
            out.println(attempt.channel() + ": " + say("outcome." + attempt.outcome())
                    + (reason == null ? "" : " (" + say(reason) + ")"));
        }
        report.outcomes().forEach((outcome, count) -> out.println(say("outcome." + outcome) + ": " + count));
        out.println(say(
                "crawl.did",
                report.channels(),
                report.postsNew(),
                report.postsSeen(),
                report.bytes(),
                report.seconds()));
    }

    private String say(String key, Object... arguments) {
        return words.say(Words.INDONESIAN, key, arguments);
    }

    /** What to crawl; without any of these, what is due. */
    private static final class Which {
        @Option(names = "--all", description = "Every crawled channel, due or not.")
        private boolean all;

        @Option(names = "--due", description = "What is due; the default.")
        @SuppressWarnings("UnusedVariable")
        private boolean due;

        @Option(names = "--channel", paramLabel = "CODE", description = "This one; may be repeated.")
        private List<String> channels = new ArrayList<>();
    }
}
