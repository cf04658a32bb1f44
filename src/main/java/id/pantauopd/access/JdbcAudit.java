package id.pantauopd.access;

import id.pantauopd.base.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads {@code audit_entry}; no statement here changes or removes a row. */
@Repository
class JdbcAudit implements AuditLog, AuditTrail {
    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_VALUE = 16_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAudit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String actor() {
        return Actor.current();
    }

    @Override
    @Transactional
    public void record(String action, String subject, @Nullable String before, @Nullable String after) {
        jdbc.sql("INSERT INTO audit_entry (at, actor, action, subject, before_value, after_value)"
                        + " VALUES (:at, :actor, :action, :subject, :before, :after)")
                .param("at", UtcTime.toColumn(clock.instant()))
                .param("actor", actor())
                .param("action", action)
                .param("subject", cut(subject, LONGEST_SUBJECT))
                .param("before", before == null ? null : cut(before, LONGEST_VALUE))
                .param("after", after == null ? null : cut(after, LONGEST_VALUE))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> page(int offset, int limit) {
        return jdbc.sql("SELECT id, at, actor, action, subject, before_value, after_value FROM audit_entry"
                        + " ORDER BY id DESC LIMIT :limit OFFSET :offset")
                .param("limit", Math.clamp(limit, 1, LONGEST_PAGE))
                .param("offset", Math.max(offset, 0))
                .query((row, number) -> entry(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry").query(Integer.class).single();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                UtcTime.fromColumn(row.getObject("at", LocalDateTime.class)),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("before_value"),
                row.getString("after_value"));
    }

    private static String cut(String text, int longest) {
        int end = text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length())));
        return text.substring(0, end);
    }
}
