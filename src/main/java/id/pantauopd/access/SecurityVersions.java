package id.pantauopd.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whether a session still speaks for its account. Asks the database, at most once in 15 s for an account, so a change
 * on another node ends sessions here within that time; a change on this node at once.
 */
@Component
class SecurityVersions {
    private final Cache<Long, Optional<Integer>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(15))
            .build();
    private final JdbcClient jdbc;

    SecurityVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isCurrent(SignedIn session) {
        return known.get(session.id(), this::ofEnabled)
                .filter(version -> version == session.securityVersion())
                .isPresent();
    }

    /** Asks anew at the next request, once the change that is under way is committed. */
    void forget(long id) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            known.invalidate(id);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                known.invalidate(id);
            }
        });
    }

    private Optional<Integer> ofEnabled(long id) {
        return jdbc.sql("SELECT security_version FROM app_user WHERE id = :id AND enabled")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }
}
