package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import id.pantauopd.base.UtcTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps editions and their files. No statement here writes a file, a digest or a reason of a final edition. */
@Component
class EditionStore {
    private static final String SELECT = "SELECT * FROM edition ";

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EditionHead> find(long number) {
        return jdbc.sql(SELECT + "WHERE number = ?")
                .param(number)
                .query((row, at) -> head(row))
                .optional();
    }

    /** Of a region and kind, newest window first, of one window the latest correction first. */
    List<EditionHead> of(String regionCode) {
        return jdbc.sql(SELECT + "WHERE region_code = ? ORDER BY window_to DESC, kind, revision DESC")
                .param(regionCode)
                .query((row, at) -> head(row))
                .list();
    }

    /** Every edition, by number. */
    List<EditionHead> all() {
        return jdbc.sql(SELECT + "ORDER BY number")
                .query((row, at) -> head(row))
                .list();
    }

    Optional<EditionHead> ofWindow(String regionCode, EditionWindow window, int revision) {
        return jdbc.sql(SELECT + "WHERE region_code = ? AND kind = ? AND window_to = ? AND revision = ?")
                .params(regionCode, window.kind().name(), window.weeks().to(), revision)
                .query((row, at) -> head(row))
                .optional();
    }

    /** Takes a number for an edition whose files follow in the same transaction. */
    long insert(String regionCode, EditionWindow window, EditionTerms.Revision revision, String method, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        LocalDateTime at = UtcTime.toColumn(now);
        jdbc.sql("INSERT INTO edition (region_code, kind, period, window_from, window_to, revision, state,"
                        + " method_version, seed, created_at, computed_at, corrects, reason, content_sha256)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, '')")
                .param(regionCode)
                .param(window.kind().name())
                .param(window.period())
                .param(window.weeks().from())
                .param(window.weeks().to())
                .param(revision.no())
                .param(method)
                .param(EditionTerms.seed(regionCode, window, revision.no()))
                .param(at)
                .param(at)
                .param(revision.corrects())
                .param(revision.reason())
                .update(key, "number");
        return Objects.requireNonNull(key.getKey(), "the number just given").longValue();
    }

    /** Writes the files of an edition that is not final; false when it has become final meanwhile. */
    boolean write(long number, EditionFiles files, String method, Instant now) {
        int open = jdbc.sql("UPDATE edition SET content_sha256 = ?, computed_at = ?, method_version = ?"
                        + " WHERE number = ? AND state IN ('DRAFT', 'PREVIEW')")
                .params(files.sha256(), UtcTime.toColumn(now), method, number)
                .update();
        if (open == 0) {
            return false;
        }
        jdbc.sql("DELETE FROM edition_file WHERE number = ?").param(number).update();
        files.byName()
                .forEach((name, content) -> jdbc.sql(
                                "INSERT INTO edition_file (number, name, bytes, sha256, content) VALUES (?, ?, ?, ?, ?)")
                        .params(number, name, content.length, RankingJson.sha256(content), packed(content))
                        .update());
        return true;
    }

    /** Moves an edition on, unless another node has done so. */
    boolean preview(long number, Instant from, Instant until) {
        return jdbc.sql("UPDATE edition SET state = 'PREVIEW', preview_from = ?, preview_until = ?"
                                + " WHERE number = ? AND state = 'DRAFT'")
                        .params(UtcTime.toColumn(from), UtcTime.toColumn(until), number)
                        .update()
                == 1;
    }

    boolean finish(long number, Instant at) {
        return jdbc.sql("UPDATE edition SET state = 'FINAL', final_at = ? WHERE number = ? AND state <> 'FINAL'"
                                + " AND state <> 'CORRECTED'")
                        .params(UtcTime.toColumn(at), number)
                        .update()
                == 1;
    }

    boolean corrected(long number) {
        return jdbc.sql("UPDATE edition SET state = 'CORRECTED' WHERE number = ? AND state = 'FINAL'")
                        .param(number)
                        .update()
                == 1;
    }

    /** All files of an edition as they were written. */
    EditionFiles files(long number) {
        Map<String, byte[]> files = new TreeMap<>();
        jdbc.sql("SELECT name, content FROM edition_file WHERE number = ?")
                .param(number)
                .query(row -> {
                    files.put(row.getString(1), unpacked(row.getBytes(2)));
                });
        return new EditionFiles(files);
    }

    private static EditionHead head(ResultSet row) throws SQLException {
        return new EditionHead(
                row.getLong("number"),
                row.getString("region_code"),
                EditionKind.valueOf(row.getString("kind")),
                row.getString("period"),
                new Period(row.getObject("window_from", LocalDate.class), row.getObject("window_to", LocalDate.class)),
                row.getInt("revision"),
                EditionState.valueOf(row.getString("state")),
                row.getString("method_version"),
                row.getLong("seed"),
                UtcTime.fromColumn(row.getObject("computed_at", LocalDateTime.class)),
                UtcTime.fromNullableColumn(row.getObject("preview_from", LocalDateTime.class)),
                UtcTime.fromNullableColumn(row.getObject("preview_until", LocalDateTime.class)),
                UtcTime.fromNullableColumn(row.getObject("final_at", LocalDateTime.class)),
                row.getObject("corrects", Long.class),
                row.getString("reason"),
                HexFormat.of().formatHex(row.getBytes("content_sha256")));
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory could not be packed", impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException("A file of an edition is damaged in the database", damaged);
        }
    }
}
