package id.pantauopd.agency;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * Counts the changes of the registry, and lets one writer in at a time.
 *
 * <p>Every writing transaction locks the one row first: that rules out two writers adding the same address, and
 * deadlocks between them. Such transactions are short and rare.
 */
@Component
class RegistryRevision {
    private final JdbcClient jdbc;

    RegistryRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names a state of the agencies; equal means unchanged. */
    Stamp stamp() {
        return jdbc.sql("SELECT (SELECT revision FROM registry_revision WHERE id = 1) AS revision,"
                        + " (SELECT MAX(id) FROM agency) AS last_agency")
                .query((row, number) -> new Stamp(row.getLong("revision"), row.getLong("last_agency")))
                .single();
    }

    long channels() {
        return jdbc.sql("SELECT channel_revision FROM registry_revision WHERE id = 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Waits until no other transaction writes the registry. */
    void lock() {
        Assert.state(
                TransactionSynchronizationManager.isActualTransactionActive(),
                "The lock lasts as long as a transaction");
        jdbc.sql("INSERT INTO registry_revision (id) VALUES (1) ON DUPLICATE KEY UPDATE id = 1")
                .update();
    }

    void agencyChanged() {
        jdbc.sql("UPDATE registry_revision SET revision = revision + 1 WHERE id = 1")
                .update();
    }

    /** Also for a change of an agency that starts or ends the crawling of its channels. */
    void channelChanged() {
        jdbc.sql("UPDATE registry_revision SET revision = revision + 1, channel_revision = channel_revision + 1"
                        + " WHERE id = 1")
                .update();
    }

    /** @param lastAgency the youngest agency, so that rows written past this class are noticed too */
    record Stamp(long revision, long lastAgency) {}
}
