package id.pantauopd.notice;

import id.pantauopd.base.UtcTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is to be sent until it is sent or given up; one digest a day and recipient. Each call is one transaction. */
@Component
@Transactional
class MailOutbox {
    static final int MOST_ATTEMPTS = 6;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_FAILURE = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    MailOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Waiting(long id, String recipient, String subject, String body, int attempts) {}

    /** Twice is the same as once. */
    void put(LocalDate day, String recipient, String subject, String body) {
        jdbc.sql("INSERT IGNORE INTO mail_outbox (day, recipient, subject, body, next_try_at) VALUES (?, ?, ?, ?, ?)")
                .params(day, recipient, subject, body, UtcTime.toColumn(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Waiting> due() {
        return jdbc.sql("SELECT id, recipient, subject, body, attempts FROM mail_outbox WHERE next_try_at <= ?"
                        + " ORDER BY next_try_at, id LIMIT 100")
                .param(UtcTime.toColumn(clock.instant()))
                .query((row, number) -> new Waiting(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)))
                .list();
    }

    void sent(long id) {
        jdbc.sql("UPDATE mail_outbox SET sent_at = ?, next_try_at = NULL, attempts = attempts + 1 WHERE id = ?")
                .params(UtcTime.toColumn(clock.instant()), id)
                .update();
    }

    /** Tries again after 10, 20, 40 … minutes; after the last try it is given up and only the row remembers it. */
    void failed(Waiting mail, String failure) {
        int attempts = mail.attempts() + 1;
        @Nullable
        Instant next =
                attempts >= MOST_ATTEMPTS ? null : clock.instant().plus(FIRST_WAIT.multipliedBy(1L << (attempts - 1)));
        jdbc.sql("UPDATE mail_outbox SET attempts = ?, next_try_at = ?, failure = ? WHERE id = ?")
                .param(attempts)
                .param(UtcTime.toNullableColumn(next))
                .param(failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
                .param(mail.id())
                .update();
    }

    void deleteOld() {
        jdbc.sql("DELETE FROM mail_outbox WHERE day < ?")
                .param(LocalDate.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .update();
    }
}
