package id.pantauopd.agency;

import id.pantauopd.access.AuditLog;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how single channels are read where their address does not say so: {@code reader} names the kind, the other names
 * are that kind's own, such as the CSS selectors of a list of news.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class ReadingRules {
    private static final int NAME = 40;
    private static final int VALUE = 500;

    private final JdbcClient jdbc;
    private final RegistryRevision revision;
    private final AuditLog audit;

    ReadingRules(JdbcClient jdbc, RegistryRevision revision, AuditLog audit) {
        this.jdbc = jdbc;
        this.revision = revision;
        this.audit = audit;
    }

    /** The rules of a channel, none in the ordinary case. */
    @Transactional(readOnly = true)
    public Map<String, String> of(long channelId) {
        Map<String, String> rules = new TreeMap<>();
        jdbc.sql("SELECT name, value FROM channel_setting WHERE channel_id = :channel")
                .param("channel", channelId)
                .query(row -> {
                    rules.put(row.getString(1), row.getString(2));
                });
        return rules;
    }

    /** Replaces all rules of a channel; gives what is wrong with them, and then nothing is changed. */
    public List<RegistryFault> replace(long channelId, Map<String, String> rules) {
        List<RegistryFault> faults = rules.entrySet().stream()
                .filter(rule -> rule.getKey().isBlank()
                        || rule.getKey().length() > NAME
                        || rule.getValue().isBlank()
                        || rule.getValue().length() > VALUE)
                .map(rule -> RegistryFault.of(rule.getKey(), "rule"))
                .toList();
        if (!faults.isEmpty()) {
            return faults;
        }
        revision.lock();
        Map<String, String> before = of(channelId);
        jdbc.sql("DELETE FROM channel_setting WHERE channel_id = :channel")
                .param("channel", channelId)
                .update();
        rules.forEach((name, value) -> jdbc.sql(
                        "INSERT INTO channel_setting (channel_id, name, value) VALUES (:channel, :name, :value)")
                .param("channel", channelId)
                .param("name", name)
                .param("value", value)
                .update());
        revision.channelChanged();
        audit.record("channel.rules", String.valueOf(channelId), before.toString(), rules.toString());
        return List.of();
    }
}
