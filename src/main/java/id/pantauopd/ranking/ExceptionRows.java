package id.pantauopd.ranking;

import id.pantauopd.base.UtcTime;
import id.pantauopd.ranking.ExceptionDay.Kind;
import id.pantauopd.ranking.ExceptionDay.Withdrawal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps the rows of {@code exception_day}. */
@Component
class ExceptionRows {
    private static final String SELECT = "SELECT id, region_code, first_day, last_day, kind, reason, actor, at,"
            + " withdrawn_by, withdrawn_at, withdrawn_reason FROM exception_day";

    private final JdbcClient jdbc;

    ExceptionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ExceptionDay> all() {
        return jdbc.sql(SELECT + " ORDER BY first_day DESC, id DESC")
                .query((row, no) -> day(row))
                .list();
    }

    /** Those that hold on some day of a span. */
    List<ExceptionDay> holding(LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT
                        + " WHERE withdrawn_at IS NULL AND first_day <= ? AND last_day >= ? ORDER BY first_day, id")
                .params(to, from)
                .query((row, no) -> day(row))
                .list();
    }

    Optional<ExceptionDay> find(long id) {
        return jdbc.sql(SELECT + " WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, no) -> day(row))
                .optional();
    }

    long insert(String region, LocalDate from, LocalDate to, Kind kind, String reason, String actor, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO exception_day (region_code, first_day, last_day, kind, reason, actor, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(region, from, to, kind.name(), reason, actor, UtcTime.toColumn(at))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Number.class), "the key of the row just stored")
                .longValue();
    }

    void withdraw(long id, Withdrawal withdrawal) {
        jdbc.sql("UPDATE exception_day SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?")
                .params(withdrawal.actor(), UtcTime.toColumn(withdrawal.at()), withdrawal.reason(), id)
                .update();
    }

    private static ExceptionDay day(ResultSet row) throws SQLException {
        return new ExceptionDay(
                row.getLong("id"),
                row.getString("region_code"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("actor"),
                UtcTime.fromColumn(row.getObject("at", LocalDateTime.class)),
                withdrawal(row));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Instant at = UtcTime.fromNullableColumn(row.getObject("withdrawn_at", LocalDateTime.class));
        return at == null ? null : new Withdrawal(row.getString("withdrawn_by"), at, row.getString("withdrawn_reason"));
    }
}
