package id.pantauopd.reader;

import id.pantauopd.base.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a pasted text means, for scripts or for people. */
final class RecognisedReport {
    private static final JsonMapper JSON = new JsonMapper();

    private RecognisedReport() {}

    /** One JSON object on one line. */
    static String json(String pasted, Recognised found, Words words) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("pasted", pasted);
        line.putAll(fields(found, words));
        return JSON.writeValueAsString(line);
    }

    /** What is known of a place, in the order in which it is printed. */
    static Map<String, @Nullable Object> fields(Recognised found, Words words) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("connector", found.connector().id());
        fields.put("kind", found.kind());
        fields.put("key", found.key());
        fields.put("platform", text(found.connector().platform()));
        fields.put("url", text(found.url()));
        fields.put("postId", found.postId());
        fields.put("certainty", found.certainty().name());
        Recognised.Problem problem = found.problem();
        fields.put("problem", text(problem));
        fields.put("sentence", problem == null ? null : words.say(Words.INDONESIAN, problem.key()));
        return fields;
    }

    /** One line: what it is, then what to know of it. */
    static String row(String pasted, Recognised found, Words words) {
        String place = String.join(" ", found.connector().id(), found.kind(), found.key())
                .strip();
        Recognised.Problem problem = found.problem();
        return pasted.strip() + ": " + place
                + (problem == null ? "" : " (" + words.say(Words.INDONESIAN, problem.key()) + ")");
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
