package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.base.MultiRow;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the figures of channels themselves (followers, number of posts) as append-only snapshots. */
@Component
class AudienceLedger {
    private static final MultiRow SNAPSHOTS = new MultiRow(
            "INSERT IGNORE INTO audience_snapshot"
                    + " (channel_id, metric, observed_at, value, low, high, why, field, capture_id, parser_version, series_break)",
            11,
            "");
    private static final String LATEST =
            "SELECT s.metric, '' AS sub, s.value, s.low, s.high, s.why, s.field, s.observed_at AS at, s.parser_version"
                    + " FROM audience_snapshot s JOIN (SELECT metric, MAX(observed_at) AS newest FROM audience_snapshot"
                    + " WHERE channel_id = ? GROUP BY metric) l ON l.metric = s.metric AND l.newest = s.observed_at"
                    + " WHERE s.channel_id = ?";

    private final JdbcTemplate jdbc;

    AudienceLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void store(Answer answer) {
        Recording recording = answer.recording;
        if (recording.audience().isEmpty()) {
            return;
        }
        Map<Metric, FigureRow> latest = new EnumMap<>(Metric.class);
        jdbc.query(LATEST, (row, at) -> FigureRow.from(row), recording.channelId(), recording.channelId())
                .forEach(row -> latest.put(row.figure().metric(), row));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Figure figure : FigureRow.believable(recording.audience())) {
            FigureRow last = latest.get(figure.metric());
            if (FigureRow.due(last, figure, recording.evidence().capturedAt())) {
                rows.add(new @Nullable Object[] {
                    recording.channelId(),
                    figure.metric().name(),
                    toColumn(recording.evidence().capturedAt()),
                    figure.value(),
                    figure.low(),
                    figure.high(),
                    figure.why().name(),
                    figure.field(),
                    answer.captureId,
                    Captures.PARSER_VERSION,
                    last != null && last.isOtherwiseThan(figure, Captures.PARSER_VERSION)
                });
            }
        }
        SNAPSHOTS.write(jdbc, rows);
    }
}
