package id.pantauopd.ranking;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.Period;
import id.pantauopd.base.UtcTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps computed rankings. A stored one never changes. */
@Component
class RankingStore {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RankingStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The head of a stored ranking. */
    record Snapshot(
            long id, String methodVersion, LocalDateTime computedAt, List<Platform> frozen, byte[] contentSha256) {

        static Snapshot unstored(Draft draft, Instant now) {
            return new Snapshot(0, draft.method(), UtcTime.toColumn(now), draft.frozen(), draft.sha256());
        }
    }

    Optional<Snapshot> newest(String regionCode, Period weeks) {
        return jdbc.sql("SELECT id, method_version, computed_at, frozen, content_sha256 FROM ranking"
                        + " WHERE region_code = ? AND period_from = ? AND period_to = ?"
                        + " ORDER BY computed_at DESC, id DESC LIMIT 1")
                .params(regionCode, weeks.from(), weeks.to())
                .query((row, no) -> new Snapshot(
                        row.getLong("id"),
                        row.getString("method_version"),
                        row.getObject("computed_at", LocalDateTime.class),
                        platforms(row.getString("frozen")),
                        row.getBytes("content_sha256")))
                .optional();
    }

    /** The rows of a ranking as stored, without the last posts. */
    List<RankedAgency> rows(long rankingId) {
        return jdbc.sql("SELECT agency_id, detail FROM ranking_row WHERE ranking_id = ? ORDER BY line")
                .param(rankingId)
                .query((row, no) -> RankingJson.read(row.getString("detail")).recalled(row.getLong("agency_id"), null))
                .list();
    }

    /**
     * Stores a draft, unless the newest ranking of the same weeks has the same bytes: then that one stands for it. Two
     * nodes at once may store the same bytes twice, which harms nobody.
     */
    @Transactional
    Snapshot keep(Draft draft, Instant now) {
        Optional<Snapshot> newest = newest(draft.regionCode(), draft.weeks());
        if (newest.isPresent() && Arrays.equals(newest.get().contentSha256(), draft.sha256())) {
            return newest.get();
        }
        LocalDateTime at = UtcTime.toColumn(now);
        long id = insert(draft, at);
        insertRows(id, draft);
        return new Snapshot(id, draft.method(), at, draft.frozen(), draft.sha256());
    }

    /** Deletes rankings computed before a time that a newer one of the same weeks has replaced. */
    @Transactional
    int deleteSuperseded(Instant before) {
        return jdbc.sql("DELETE old FROM ranking old JOIN ranking newer ON newer.region_code = old.region_code"
                        + " AND newer.period_from = old.period_from AND newer.period_to = old.period_to"
                        + " AND newer.computed_at > old.computed_at WHERE old.computed_at < ?")
                .param(UtcTime.toColumn(before))
                .update();
    }

    private long insert(Draft draft, LocalDateTime at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO ranking (region_code, period_from, period_to, method_version, computed_at,"
                        + " frozen, content_sha256) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        draft.regionCode(),
                        draft.weeks().from(),
                        draft.weeks().to(),
                        draft.method(),
                        at,
                        draft.frozen().stream().map(Enum::name).collect(Collectors.joining(",")),
                        draft.sha256())
                .update(key);
        return Objects.requireNonNull(key.getKey(), "the key of the ranking just stored")
                .longValue();
    }

    private static List<Platform> platforms(String names) {
        return names.isEmpty()
                ? List.of()
                : Stream.of(names.split(",")).map(Platform::valueOf).toList();
    }

    private void insertRows(long id, Draft draft) {
        List<Integer> lines = IntStream.range(0, draft.rows().size()).boxed().toList();
        batches.batchUpdate(
                "INSERT INTO ranking_row (ranking_id, line, agency_id, position, group_position, tier, score, coverage,"
                        + " detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines,
                BATCH,
                (row, line) -> {
                    @Nullable
                    Object[] values = values(
                            id, line, draft.rows().get(line), draft.lines().get(line));
                    for (int i = 0; i < values.length; i++) {
                        row.setObject(i + 1, values[i]);
                    }
                });
    }

    private static @Nullable Object[] values(long id, int line, RankedAgency row, String detail) {
        return new @Nullable Object[] {
            id,
            line,
            row.agencyId(),
            row.position(),
            row.groupPosition(),
            row.tier().name(),
            row.score(),
            row.coverage(),
            detail
        };
    }
}
