package id.pantauopd.access;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Reads the audit log, newest first, for admins. */
public interface AuditTrail {

    /**
     * A page of entries.
     *
     * @param limit at most 200; more is cut to that
     */
    @PreAuthorize("hasRole('ADMIN')")
    List<AuditEntry> page(int offset, int limit);

    @PreAuthorize("hasRole('ADMIN')")
    int count();
}
