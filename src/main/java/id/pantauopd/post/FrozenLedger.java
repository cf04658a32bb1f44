package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.base.MultiRow;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the figures of posts that are read near the fixed age; of several readings the nearest. */
@Component
class FrozenLedger {
    /** {@code miss_s} comes last: MariaDB assigns from left to right, and the others compare with the old one. */
    private static final MultiRow ROWS = new MultiRow(
            "INSERT INTO post_figure_frozen (post_id, channel_id, day, read_at, miss_s, interactions, views, followers)",
            8,
            "ON DUPLICATE KEY UPDATE read_at = IF(VALUES(miss_s) < miss_s, VALUES(read_at), read_at),"
                    + " interactions = IF(VALUES(miss_s) < miss_s, VALUES(interactions), interactions),"
                    + " views = IF(VALUES(miss_s) < miss_s, VALUES(views), views),"
                    + " followers = IF(VALUES(miss_s) < miss_s, VALUES(followers), followers),"
                    + " miss_s = LEAST(VALUES(miss_s), miss_s)");

    private static final String FOLLOWERS = "SELECT value FROM audience_snapshot WHERE channel_id = ?"
            + " AND metric = 'FOLLOWER' AND value IS NOT NULL AND observed_at <= ?"
            + " AND observed_at > ? - INTERVAL 8 DAY ORDER BY observed_at DESC LIMIT 1";

    private final JdbcTemplate jdbc;

    FrozenLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores those of the given posts that are near the fixed age and show a figure. */
    void store(List<Incoming> posts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Map<Answer, @Nullable Long> followers = new HashMap<>();
        for (Incoming post : posts) {
            if (!post.post.figures().isEmpty() && FixedAge.isNear(post.born(), post.seenAt())) {
                rows.add(row(post, followers.computeIfAbsent(post.answer, this::followers)));
            }
        }
        ROWS.write(jdbc, rows);
    }

    private @Nullable Long followers(Answer answer) {
        Object at = toColumn(answer.recording.evidence().capturedAt());
        return jdbc.query(FOLLOWERS, (row, number) -> row.getObject(1, Long.class), answer.channelId(), at, at).stream()
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object[] row(Incoming post, @Nullable Long followers) {
        List<Figure> figures = List.copyOf(FigureRow.believable(post.post.figures()));
        return new @Nullable Object[] {
            post.id,
            post.channelId(),
            post.day(),
            toColumn(post.seenAt()),
            Math.toIntExact(FixedAge.miss(post.born(), post.seenAt()).toSeconds()),
            Interactions.of(figures),
            figures.stream()
                    .filter(figure ->
                            figure.metric() == Metric.VIEW && figure.sub().isEmpty())
                    .findFirst()
                    .map(Figure::value)
                    .orElse(null),
            followers
        };
    }
}
