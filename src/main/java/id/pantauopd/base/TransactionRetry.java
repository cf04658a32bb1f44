package id.pantauopd.base;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction and once more, up to three times, when the database asks for it: deadlock, lock wait, a row
 * changed since the snapshot, or a key that another transaction inserted first.
 *
 * <p>Inside a running transaction the work joins it, and repeating is the matter of whoever began it.
 */
@Component
public class TransactionRetry {
    private static final Logger log = LoggerFactory.getLogger(TransactionRetry.class);
    private static final int ATTEMPTS = 4;
    private static final Set<Integer> PASSING = Set.of(1213, 1205, 1020);
    private static final long LEAST_PAUSE_MILLIS = 50;
    private static final long MOST_PAUSE_MILLIS = 500;

    private final TransactionTemplate transaction;

    TransactionRetry(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T inTransaction(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || !passes(failed)) {
                    throw failed;
                }
                log.debug("The transaction is tried again", failed);
                pause();
            }
        }
    }

    /** Whether the same work may well succeed when it is simply repeated. */
    static boolean passes(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof DuplicateKeyException
                    || (cause instanceof SQLException sql
                            && (PASSING.contains(sql.getErrorCode()) || "40001".equals(sql.getSQLState())))) {
                return true;
            }
        }
        return false;
    }

    private static void pause() {
        long millis = ThreadLocalRandom.current().nextLong(LEAST_PAUSE_MILLIS, MOST_PAUSE_MILLIS);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
