package id.pantauopd.notice;

import id.pantauopd.access.Admins;
import id.pantauopd.access.AuditLog;
import id.pantauopd.base.UtcTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which administrators want the digest; everyone decides alone, and who is no administrator any more gets none. */
@Service
@Transactional
public class Subscriptions {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,189}");

    private final JdbcClient jdbc;
    private final Admins admins;
    private final AuditLog audit;
    private final Clock clock;

    Subscriptions(JdbcClient jdbc, Admins admins, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.admins = admins;
        this.audit = audit;
        this.clock = clock;
    }

    /** The address to which whoever is signed in wants the digest. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public Optional<String> mine() {
        return jdbc.sql("SELECT email FROM alert_subscription WHERE user_name = ?")
                .param(audit.actor())
                .query(String.class)
                .optional();
    }

    /** Asks for the digest; false when that is no address. */
    @PreAuthorize("hasRole('ADMIN')")
    public boolean subscribe(String email) {
        String address = email.strip();
        if (!EMAIL.matcher(address).matches()) {
            return false;
        }
        jdbc.sql("INSERT INTO alert_subscription (user_name, email, since) VALUES (:user, :email, :now)"
                        + " ON DUPLICATE KEY UPDATE email = :email")
                .param("user", audit.actor())
                .param("email", address)
                .param("now", UtcTime.toColumn(clock.instant()))
                .update();
        audit.record("alert.subscribed", audit.actor(), null, null);
        return true;
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void unsubscribe() {
        jdbc.sql("DELETE FROM alert_subscription WHERE user_name = ?")
                .param(audit.actor())
                .update();
        audit.record("alert.unsubscribed", audit.actor(), null, null);
    }

    /** Where digests go now. */
    List<String> recipients() {
        Set<String> enabled = admins.enabled();
        return jdbc
                .sql("SELECT user_name, email FROM alert_subscription ORDER BY user_name")
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .stream()
                .filter(one -> enabled.contains(one[0]))
                .map(one -> one[1])
                .distinct()
                .toList();
    }
}
