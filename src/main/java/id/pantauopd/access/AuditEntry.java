package id.pantauopd.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is one line of the audit log. */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after) {}
