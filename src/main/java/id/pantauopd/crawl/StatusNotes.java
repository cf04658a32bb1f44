package id.pantauopd.crawl;

import id.pantauopd.access.AuditLog;
import id.pantauopd.base.UtcTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the one note that the operators show everybody on the status page; earlier ones are in the audit log. */
@Service
@Transactional
public class StatusNotes {
    public static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    StatusNotes(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param text plain; empty when there is nothing to say
     * @param version for optimistic locking
     */
    public record Note(String text, @Nullable Instant at, int version) {
        static final Note NONE = new Note("", null, 0);
    }

    /** What became of a wish to change the note. */
    public enum Kept {
        DONE,
        TOO_LONG,
        /** Somebody else changed it meanwhile; nothing was done. */
        OUTDATED
    }

    @Transactional(readOnly = true)
    public Note now() {
        return find("").orElse(Note.NONE);
    }

    @PreAuthorize("hasRole('ADMIN')")
    public Kept keep(int version, String text) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            return Kept.TOO_LONG;
        }
        jdbc.sql("INSERT IGNORE INTO status_note (id, note, at, version) VALUES (1, '', ?, 0)")
                .param(UtcTime.toColumn(clock.instant()))
                .update();
        Note before = find(" FOR UPDATE").orElse(Note.NONE);
        if (before.version() != version) {
            return Kept.OUTDATED;
        }
        jdbc.sql("UPDATE status_note SET note = ?, at = ?, version = version + 1 WHERE id = 1")
                .params(words, UtcTime.toColumn(clock.instant()))
                .update();
        audit.record("status.noted", "status", before.text(), words);
        return Kept.DONE;
    }

    private Optional<Note> find(String lock) {
        return jdbc.sql("SELECT note, at, version FROM status_note WHERE id = 1" + lock)
                .query((row, number) -> new Note(
                        row.getString(1), UtcTime.fromColumn(row.getObject(2, LocalDateTime.class)), row.getInt(3)))
                .optional();
    }
}
