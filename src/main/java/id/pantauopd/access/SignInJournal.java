package id.pantauopd.access;

import id.pantauopd.base.UtcTime;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down every sign-in that was decided by its password. Attempts at a shut door leave no row. */
@Component
class SignInJournal {
    /** A name without an account is not kept: people type their password into the wrong field. */
    private static final String UNKNOWN = "-";

    private final JdbcClient jdbc;
    private final KnownAddresses addresses;
    private final AuditLog audit;
    private final Clock clock;

    SignInJournal(JdbcClient jdbc, KnownAddresses addresses, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void succeeded(User user, String address) {
        // Not through the entity: a sign-in must not raise its version under an admin who edits the account.
        jdbc.sql("UPDATE app_user SET last_login_at = :now WHERE id = :id")
                .param("now", UtcTime.toColumn(clock.instant()))
                .param("id", user.id())
                .update();
        addresses.remember(user.id(), address);
        audit.record("signin.succeeded", user.name(), null, address);
    }

    @Transactional
    public void failed(Optional<User> user, String address) {
        audit.record("signin.failed", user.map(User::name).orElse(UNKNOWN), null, address);
    }
}
