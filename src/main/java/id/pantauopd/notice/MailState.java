package id.pantauopd.notice;

import id.pantauopd.base.UtcTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether mails can be sent, and what became of the last ones. */
@Service
public class MailState {
    private static final int LAST = 10;

    private final DailyDigest digest;
    private final JdbcClient jdbc;

    MailState(DailyDigest digest, JdbcClient jdbc) {
        this.digest = digest;
        this.jdbc = jdbc;
    }

    /**
     * @param sentAt null while it waits or when it was given up
     * @param nextTryAt null when it was sent or given up
     */
    public record Mail(
            LocalDate day,
            String recipient,
            int attempts,
            @Nullable Instant sentAt,
            @Nullable Instant nextTryAt) {}

    @PreAuthorize("hasRole('ADMIN')")
    public boolean hasServer() {
        return digest.hasServer();
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Mail> last() {
        return jdbc.sql("SELECT day, recipient, attempts, sent_at, next_try_at FROM mail_outbox ORDER BY id DESC LIMIT"
                        + " ?")
                .param(LAST)
                .query((row, number) -> new Mail(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getInt(3),
                        UtcTime.fromNullableColumn(row.getObject(4, LocalDateTime.class)),
                        UtcTime.fromNullableColumn(row.getObject(5, LocalDateTime.class))))
                .list();
    }
}
