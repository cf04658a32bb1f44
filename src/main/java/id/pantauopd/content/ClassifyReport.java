package id.pantauopd.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes a classification, for scripts or for people. */
final class ClassifyReport {
    private static final JsonMapper JSON = new JsonMapper();

    private ClassifyReport() {}

    /** One JSON object on one line. */
    static String json(String id, Classification answer) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("class", answer.contentClass().name());
        line.put("probability", answer.probability());
        line.put("signs", signs(answer.signs()));
        line.put("spam", answer.spam());
        line.put("version", answer.version());
        return JSON.writeValueAsString(line);
    }

    static String row(String id, Classification answer) {
        String signs = answer.signs().stream()
                .map(sign -> sign.name() + " (" + sign.words() + ")")
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%s\t%s\t%.2f\t%s", id, answer.contentClass(), answer.probability(), signs);
    }

    private static List<Map<String, Object>> signs(List<Sign> signs) {
        return signs.stream()
                .map(sign -> {
                    Map<String, Object> each = new LinkedHashMap<>();
                    each.put("kind", sign.kind().name());
                    each.put("name", sign.name());
                    each.put("words", sign.words());
                    each.put("weight", sign.weight());
                    return each;
                })
                .toList();
    }
}
