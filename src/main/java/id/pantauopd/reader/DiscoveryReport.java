package id.pantauopd.reader;

import id.pantauopd.base.Words;
import id.pantauopd.reader.Discovered.Asked;
import id.pantauopd.reader.Discovered.FoundFeed;
import id.pantauopd.reader.Discovered.FoundProfile;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a discovery found, for scripts or for people. */
final class DiscoveryReport {
    private static final JsonMapper JSON = new JsonMapper();

    private final Words words;

    DiscoveryReport(Words words) {
        this.words = words;
    }

    /** One JSON object on one line. */
    String json(String pasted, Discovered found) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("pasted", pasted);
        object.put("recognised", RecognisedReport.fields(found.pasted(), words));
        object.put("site", found.site() == null ? null : asked(found.site()));
        object.put("feeds", found.feeds().stream().map(DiscoveryReport::feed).toList());
        object.put("profiles", found.profiles().stream().map(this::profile).toList());
        object.put("asked", found.asked().stream().map(DiscoveryReport::asked).toList());
        object.put("complete", found.complete());
        return JSON.writeValueAsString(object);
    }

    /** A few lines: what it is, then every candidate with what to know of it. */
    void print(String pasted, Discovered found, PrintWriter out) {
        out.println(RecognisedReport.row(pasted, found.pasted(), words));
        Asked site = found.site();
        if (site != null && site.reason() != null) {
            out.println(say("discover.unanswered", site.url().toString(), say(site.reason())));
        }
        for (FoundFeed feed : found.feeds()) {
            out.println(say(
                    "discover.feed",
                    feed.url().toString(),
                    feed.format(),
                    Objects.toString(feed.title(), "-"),
                    feed.items(),
                    Objects.toString(feed.newest(), "-"),
                    warning(feed)));
        }
        for (FoundProfile profile : found.profiles()) {
            String registered = profile.registeredAs();
            out.println(say(
                    "discover.profile",
                    profile.platform().name(),
                    profile.account().key(),
                    Objects.toString(profile.account().url()),
                    say("saw." + profile.evidence().saw()),
                    registered == null ? "" : say("discover.registered", registered)));
        }
        if (found.foundNothing() && found.pasted().problem() == null) {
            out.println(say("discover.nothing"));
        }
        if (!found.complete()) {
            out.println(say("discover.incomplete"));
        }
    }

    private String warning(FoundFeed feed) {
        if (feed.registeredAs() != null) {
            return say("discover.registered", feed.registeredAs());
        }
        if (feed.sameAs() != null) {
            return say("discover.same", feed.sameAs().toString());
        }
        return feed.elsewhere() ? say("discover.elsewhere") : "";
    }

    private static Map<String, @Nullable Object> feed(FoundFeed feed) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("url", feed.url().toString());
        line.put("found", feed.how().name());
        line.put("format", feed.format());
        line.put("title", feed.title());
        line.put("items", feed.items());
        line.put("newest", text(feed.newest()));
        line.put("warnings", feed.warnings());
        line.put("robotsRule", feed.robotsRule());
        line.put("duplicateOf", text(feed.sameAs()));
        line.put("registeredAs", feed.registeredAs());
        line.put("itemsElsewhere", feed.elsewhere());
        return line;
    }

    private Map<String, @Nullable Object> profile(FoundProfile profile) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("platform", profile.platform().name());
        line.putAll(RecognisedReport.fields(profile.account(), words));
        line.put("name", profile.name());
        line.put("source", profile.source().name());
        line.put("mentions", profile.mentions());
        line.put("saw", profile.evidence().saw().name());
        line.put("asked", text(profile.evidence().asked()));
        line.put("registeredAs", profile.registeredAs());
        return line;
    }

    private static Map<String, @Nullable Object> asked(Asked asked) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("url", asked.url().toString());
        line.put("status", asked.status());
        line.put("reason", asked.reason());
        return line;
    }

    private String say(String key, Object... arguments) {
        return words.say(Words.INDONESIAN, key, arguments);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
