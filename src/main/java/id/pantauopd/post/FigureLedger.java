package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.base.MultiRow;
import id.pantauopd.post.FigureRow.Counted;
import id.pantauopd.reader.ReadPost.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the figures of posts: append-only snapshots, the latest of each, and the post's sum of interactions. */
@Component
class FigureLedger {
    private static final MultiRow SNAPSHOTS = new MultiRow(
            "INSERT IGNORE INTO figure_snapshot"
                    + " (post_id, metric, sub, observed_at, value, low, high, why, field, capture_id, parser_version, series_break)",
            12,
            "");
    private static final MultiRow LATEST = new MultiRow(
            "INSERT INTO figure_latest (post_id, metric, sub, value, low, high, why, field, snapshot_at, parser_version)",
            10,
            "ON DUPLICATE KEY UPDATE value = VALUES(value), low = VALUES(low), high = VALUES(high),"
                    + " why = VALUES(why), field = VALUES(field), snapshot_at = VALUES(snapshot_at), parser_version = VALUES(parser_version)");

    private final JdbcTemplate jdbc;

    FigureLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores what is due; gives the known posts whose interactions are others now. */
    List<Incoming> store(List<Incoming> posts) {
        List<Incoming> shown =
                posts.stream().filter(post -> !post.post.figures().isEmpty()).toList();
        Map<Long, Map<Counted, FigureRow>> latest = latest(shown);
        List<@Nullable Object[]> snapshots = new ArrayList<>();
        List<@Nullable Object[]> newest = new ArrayList<>();
        for (Incoming post : shown) {
            Map<Counted, FigureRow> before = latest.getOrDefault(post.id, Map.of());
            for (Figure figure : FigureRow.believable(post.post.figures())) {
                FigureRow last = before.get(Counted.by(figure));
                if (FigureRow.due(last, figure, post.seenAt()) || isFirstNearFixedAge(post, last)) {
                    snapshots.add(snapshot(post, figure, last));
                    newest.add(latestRow(post, figure));
                }
            }
        }
        SNAPSHOTS.write(jdbc, snapshots);
        LATEST.write(jdbc, newest);
        return updateSums(shown, latest);
    }

    /** The figures at the fixed age have rows of their own, flat or not. */
    private static boolean isFirstNearFixedAge(Incoming post, @Nullable FigureRow last) {
        return last != null
                && post.seenAt().isAfter(last.at())
                && FixedAge.isNear(post.born(), post.seenAt())
                && !FixedAge.isNear(post.born(), last.at());
    }

    private Map<Long, Map<Counted, FigureRow>> latest(List<Incoming> posts) {
        Object[] known = posts.stream()
                .filter(post -> !post.isNew())
                .map(post -> post.id)
                .toArray();
        Map<Long, Map<Counted, FigureRow>> latest = new HashMap<>();
        if (known.length > 0) {
            jdbc.query(
                    "SELECT post_id, metric, sub, value, low, high, why, field, snapshot_at AS at, parser_version FROM figure_latest"
                            + " WHERE post_id IN (" + Condition.marks(known.length) + ")",
                    row -> {
                        FigureRow figure = FigureRow.from(row);
                        latest.computeIfAbsent(row.getLong("post_id"), none -> new HashMap<>())
                                .put(Counted.by(figure.figure()), figure);
                    },
                    known);
        }
        return latest;
    }

    private List<Incoming> updateSums(List<Incoming> posts, Map<Long, Map<Counted, FigureRow>> before) {
        List<Incoming> changed = new ArrayList<>();
        List<@Nullable Object[]> sums = new ArrayList<>();
        for (Incoming post : posts) {
            Incoming.Known known = post.known;
            if (known != null) {
                Long sum = Interactions.of(merged(before.getOrDefault(post.id, Map.of()), post));
                if (!Objects.equals(sum, known.interactions())) {
                    changed.add(post);
                    sums.add(new @Nullable Object[] {sum, post.id});
                }
            }
        }
        jdbc.batchUpdate("UPDATE post SET interactions = ? WHERE id = ?", sums);
        return changed;
    }

    private static Collection<Figure> merged(Map<Counted, FigureRow> before, Incoming post) {
        Map<Counted, Figure> merged = new HashMap<>();
        before.forEach((metric, row) -> merged.put(metric, row.figure()));
        for (Figure figure : FigureRow.believable(post.post.figures())) {
            FigureRow row = before.get(Counted.by(figure));
            if (row == null || post.seenAt().isAfter(row.at())) {
                merged.put(Counted.by(figure), figure);
            }
        }
        return merged.values();
    }

    private static @Nullable Object[] snapshot(Incoming post, Figure figure, @Nullable FigureRow last) {
        return new @Nullable Object[] {
            post.id,
            figure.metric().name(),
            figure.sub(),
            toColumn(post.seenAt()),
            figure.value(),
            figure.low(),
            figure.high(),
            figure.why().name(),
            figure.field(),
            post.answer.captureId,
            Captures.PARSER_VERSION,
            last != null && last.isOtherwiseThan(figure, Captures.PARSER_VERSION)
        };
    }

    private static @Nullable Object[] latestRow(Incoming post, Figure figure) {
        return new @Nullable Object[] {
            post.id,
            figure.metric().name(),
            figure.sub(),
            figure.value(),
            figure.low(),
            figure.high(),
            figure.why().name(),
            figure.field(),
            toColumn(post.seenAt()),
            Captures.PARSER_VERSION
        };
    }
}
