package id.pantauopd.reader;

import id.pantauopd.reader.ReadResult.Reason;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Tells the kinds of JSON apart and hands each to its reader. */
final class JsonReader {
    private JsonReader() {}

    static ReadResult read(Reading reading, String text, int start) {
        if (!text.substring(0, start).isBlank()) {
            reading.warn(Warning.JUNK_AROUND_FEED);
        }
        Optional<JsonNode> parsed = JsonTree.parse(text, start);
        if (parsed.isEmpty()) {
            return reading.unreadable(Reason.MALFORMED);
        }
        JsonNode json = parsed.get();
        if (json.path("items").isArray() && isJsonFeed(json)) {
            return JsonFeedReader.read(reading, json);
        }
        if (json.path("feed").isObject() && BloggerReader.reads(json)) {
            return BloggerReader.read(reading, json.path("feed"));
        }
        if (json.isArray() && WordPressReader.reads(reading, json)) {
            return WordPressReader.read(reading, json);
        }
        reading.warn(Warning.UNKNOWN_JSON);
        return reading.unreadable(Reason.NOT_A_FEED);
    }

    /** By its version, or, where a writer forgot it, by items that look like it. */
    private static boolean isJsonFeed(JsonNode json) {
        JsonNode first = json.path("items").path(0);
        return json.path("version").asString("").contains("jsonfeed.org")
                || first.has("content_html")
                || first.has("content_text")
                || (first.has("id") && (first.has("url") || first.has("title")));
    }
}
