package id.pantauopd.post;

import id.pantauopd.base.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Marks new posts that repeat another of the same agency within 72 hours; the one recorded first counts.
 *
 * <p>On another channel a text may differ a little. On its own channel only an equal text repeats: a form that is filled in
 * anew each day is news.
 */
@Component
class Duplicates {
    private static final Duration WINDOW = RollUpRules.CURRENT.nearDuplicate();
    private static final int WINDOW_DAYS = Math.toIntExact(WINDOW.toDays()) + 1;
    private static final int NEAR = 3;
    private static final String STORED = "SELECT d.agency_id, p.id, p.channel_id, p.simhash,"
            + " COALESCE(p.published_at, p.first_seen_at) AS at, p.duplicate_of FROM channel_day d"
            + " JOIN post p ON p.channel_id = d.channel_id AND p.day = d.day WHERE d.posts_all > 0"
            + " AND p.simhash <> " + Simhash.TOO_SHORT + " AND ";

    private final JdbcTemplate jdbc;

    Duplicates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets {@link Incoming#duplicateOf} of posts that were just inserted. */
    void mark(List<Incoming> posts) {
        Map<Long, List<Incoming>> byAgency = new TreeMap<>();
        for (Incoming post : posts) {
            if (post.simhash() != Simhash.TOO_SHORT) {
                byAgency.computeIfAbsent(post.answer.recording.agencyId(), none -> new ArrayList<>())
                        .add(post);
            }
        }
        Map<Long, List<Candidate>> stored = stored(byAgency);
        List<@Nullable Object[]> rows = new ArrayList<>();
        byAgency.forEach((agency, fresh) -> {
            List<Candidate> candidates = stored.computeIfAbsent(agency, none -> new ArrayList<>());
            for (Incoming post : fresh) {
                Long original = original(post, candidates);
                if (original != null) {
                    post.duplicateOf = original;
                    rows.add(new Object[] {original, post.id});
                }
                candidates.add(new Candidate(
                        post.id, post.channelId(), post.simhash(), post.time(), original == null ? post.id : original));
            }
        });
        jdbc.batchUpdate("UPDATE post SET duplicate_of = ? WHERE id = ?", rows);
    }

    private static @Nullable Long original(Incoming post, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            int near = candidate.channelId == post.channelId() ? 0 : NEAR;
            if (candidate.id != post.id
                    && Simhash.distance(candidate.simhash, post.simhash()) <= near
                    && Duration.between(candidate.at, post.time()).abs().compareTo(WINDOW) <= 0) {
                return candidate.original;
            }
        }
        return null;
    }

    private Map<Long, List<Candidate>> stored(Map<Long, List<Incoming>> byAgency) {
        Condition days = new Condition();
        byAgency.forEach((agency, posts) -> {
            LocalDate first =
                    posts.stream().map(Incoming::day).min(LocalDate::compareTo).orElseThrow();
            LocalDate last =
                    posts.stream().map(Incoming::day).max(LocalDate::compareTo).orElseThrow();
            days.or(
                    "d.agency_id = ? AND d.day BETWEEN ? AND ?",
                    agency,
                    first.minusDays(WINDOW_DAYS),
                    last.plusDays(WINDOW_DAYS));
        });
        Map<Long, List<Candidate>> found = new HashMap<>();
        if (!days.isEmpty()) {
            jdbc.query(
                    STORED + days.sql() + " ORDER BY p.id",
                    row -> {
                        found.computeIfAbsent(row.getLong("agency_id"), none -> new ArrayList<>())
                                .add(candidate(row));
                    },
                    days.values());
        }
        return found;
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        Long duplicateOf = row.getObject("duplicate_of", Long.class);
        long id = row.getLong("id");
        return new Candidate(
                id,
                row.getLong("channel_id"),
                row.getLong("simhash"),
                UtcTime.fromColumn(row.getObject("at", LocalDateTime.class)),
                duplicateOf == null ? id : duplicateOf);
    }

    private record Candidate(long id, long channelId, long simhash, Instant at, long original) {}
}
