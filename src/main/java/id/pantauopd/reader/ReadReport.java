package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was made of a stored answer, for scripts or for people. */
final class ReadReport {
    private static final JsonMapper JSON = new JsonMapper();

    private ReadReport() {}

    /** One JSON object on one line. */
    static String json(StoredAnswer answer) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", answer.file());
        ReadResult result = answer.result();
        if (result == null) {
            line.put("error", answer.error());
            return JSON.writeValueAsString(line);
        }
        line.put("outcome", ReadOutcome.of(result).name());
        switch (result) {
            case ReadResult.Posts posts -> {
                line.put("format", posts.format());
                line.put("title", posts.title());
                line.put("audience", figures(posts.audience()));
                line.put("posts", posts.posts().stream().map(ReadReport::post).toList());
                line.put("warnings", posts.warnings());
            }
            case ReadResult.Unreadable unreadable -> {
                line.put("format", null);
                line.put("title", null);
                line.put("audience", Map.of());
                line.put("posts", List.of());
                line.put("warnings", unreadable.warnings());
            }
        }
        line.put("millis", answer.millis());
        return JSON.writeValueAsString(line);
    }

    /** One row of a table. */
    static String row(StoredAnswer answer) {
        ReadResult result = answer.result();
        if (result == null) {
            return row("FILE_ERROR", "-", 0, answer) + ": " + answer.error();
        }
        return switch (result) {
            case ReadResult.Posts posts ->
                row(ReadOutcome.of(posts).name(), posts.format(), posts.posts().size(), answer);
            case ReadResult.Unreadable unreadable ->
                row(ReadOutcome.of(unreadable).name(), "-", 0, answer);
        };
    }

    static String header() {
        return String.format(Locale.ROOT, "%-14s %-14s %6s %6s  %s", "OUTCOME", "FORMAT", "POSTS", "MILLIS", "FILE");
    }

    private static String row(String outcome, String format, int posts, StoredAnswer answer) {
        return String.format(
                Locale.ROOT, "%-14s %-14s %6d %6d  %s", outcome, format, posts, answer.millis(), answer.file());
    }

    private static Map<String, @Nullable Object> post(ReadPost post) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", post.id());
        line.put("url", post.url() == null ? null : post.url().toString());
        line.put("title", post.title());
        line.put("text", post.text());
        line.put(
                "published",
                post.published().at() == null ? null : post.published().at().toString());
        line.put("publishedRaw", post.published().raw());
        line.put("author", post.author());
        line.put("figures", figures(post.figures()));
        line.put("bounds", bounds(post.figures()));
        line.put("unknown", unknown(post.figures()));
        line.put("flags", post.flags().stream().sorted().map(Enum::name).toList());
        return line;
    }

    private static Map<String, @Nullable Object> figures(List<Figure> figures) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        figures.forEach(figure -> shown.put(name(figure), figure.value()));
        return shown;
    }

    /** Least and greatest value of the figures that their source rounds. */
    private static Map<String, Object> bounds(List<Figure> figures) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.low() != null && figure.high() != null && !figure.isExact()) {
                bounds.put(name(figure), List.of(figure.low(), figure.high()));
            }
        }
        return bounds;
    }

    private static Map<String, Object> unknown(List<Figure> figures) {
        Map<String, Object> reasons = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.value() == null)
                .forEach(figure -> reasons.put(name(figure), figure.why().name()));
        return reasons;
    }

    private static String name(Figure figure) {
        return figure.sub().isEmpty() ? figure.metric().name() : figure.metric() + ":" + figure.sub();
    }
}
