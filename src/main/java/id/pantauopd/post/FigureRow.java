package id.pantauopd.post;

import id.pantauopd.base.UtcTime;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Why;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The newest stored figure of a metric, which decides whether a new one is worth a row. */
record FigureRow(Figure figure, Instant at, int parserVersion) {
    private static final Duration CONFIRMED_AFTER = Duration.ofHours(24);
    private static final long GREATEST = 1_000_000_000_000L;
    private static final int LONGEST_SUB = 40;

    /** Reads the columns metric, sub, value, low, high, why, field, at, parser_version. */
    static FigureRow from(ResultSet row) throws SQLException {
        Figure figure = new Figure(
                Metric.valueOf(row.getString("metric")),
                row.getString("sub"),
                row.getObject("value", Long.class),
                row.getObject("low", Long.class),
                row.getObject("high", Long.class),
                Why.valueOf(row.getString("why")),
                row.getString("field"));
        return new FigureRow(
                figure, UtcTime.fromColumn(row.getObject("at", LocalDateTime.class)), row.getInt("parser_version"));
    }

    /** A row is due for the first figure, for a changed one, and once a day, so that "flat" differs from "not seen". */
    static boolean due(@Nullable FigureRow latest, Figure figure, Instant at) {
        if (latest == null) {
            return true;
        }
        return at.isAfter(latest.at)
                && (differs(latest.figure, figure)
                        || Duration.between(latest.at, at).compareTo(CONFIRMED_AFTER) >= 0);
    }

    /** Whether another parser or another field read the two, so that they do not compare. */
    boolean isOtherwiseThan(Figure now, int version) {
        return version != parserVersion || !figure.field().equals(now.field());
    }

    private static boolean differs(Figure one, Figure other) {
        return !Objects.equals(one.value(), other.value())
                || !Objects.equals(one.low(), other.low())
                || !Objects.equals(one.high(), other.high())
                || one.why() != other.why()
                || !one.field().equals(other.field());
    }

    /** One figure a metric and part of it, the first; those that no count can be are left out. */
    static Collection<Figure> believable(List<Figure> figures) {
        Map<Counted, Figure> byMetric = new LinkedHashMap<>();
        for (Figure figure : figures) {
            Long value = figure.value();
            if ((value == null || (value >= 0 && value <= GREATEST))
                    && figure.sub().length() <= LONGEST_SUB) {
                byMetric.putIfAbsent(Counted.by(figure), figure);
            }
        }
        return byMetric.values();
    }

    /** What a figure counts: a metric, or a part of one. */
    record Counted(Metric metric, String sub) {
        static Counted by(Figure figure) {
            return new Counted(figure.metric(), figure.sub());
        }
    }
}
