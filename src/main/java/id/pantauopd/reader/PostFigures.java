package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Why;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects the figures of one item; of two places that show the same metric the first is kept. */
final class PostFigures {
    private static final long MOST = 1_000_000_000_000L;

    private final List<Figure> figures = new ArrayList<>(2);

    /** Notes what a place of the source shows; null where the source has no such place, which is not zero. */
    PostFigures add(Metric metric, @Nullable String shown, String field) {
        if (shown != null && figures.stream().noneMatch(figure -> figure.metric() == metric)) {
            figures.add(Counts.parse(shown.strip())
                    .filter(count -> count.low() >= 0 && high(count) <= MOST)
                    .map(count -> new Figure(metric, count.value(), count.low(), high(count), field))
                    .orElseGet(() -> new Figure(metric, null, null, null, field)));
        }
        return this;
    }

    /** Notes a number that JSON shows; null where the source has no such place, and unknown where it holds no count. */
    PostFigures add(Metric metric, JsonNode shown, String field) {
        if (shown.isIntegralNumber() && shown.canConvertToLong()) {
            long value = shown.longValue();
            return note(
                    value < 0 || value > MOST
                            ? Figure.unknown(metric, Why.UNREADABLE, field)
                            : Figure.exact(metric, value, field));
        }
        if (shown.isMissingNode() || shown.isNull()) {
            return this;
        }
        return add(metric, shown.isString() ? shown.asString() : "", field);
    }

    /** Notes why a figure is not known. */
    PostFigures unknown(Metric metric, Why why, String field) {
        return note(Figure.unknown(metric, why, field));
    }

    /** Notes a figure unless this metric, or this part of it, is noted already. */
    PostFigures note(Figure figure) {
        boolean known = figures.stream()
                .anyMatch(other ->
                        other.metric() == figure.metric() && other.sub().equals(figure.sub()));
        if (!known) {
            figures.add(figure);
        }
        return this;
    }

    boolean lacks(Metric metric) {
        return figures.stream().noneMatch(figure -> figure.metric() == metric);
    }

    /** "At least" has no upper end; the greatest figure we take stands for it. */
    private static long high(Counts.Count count) {
        return count.high() == Long.MAX_VALUE ? MOST : count.high();
    }

    List<Figure> list() {
        return List.copyOf(figures);
    }
}
