package id.pantauopd.agency;

import id.pantauopd.access.AuditLog;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whom to ask about a channel. Nothing of it is public, nor in the audit log, which outlives a person's post. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class ChannelContacts {
    private static final int NAME = 120;
    /** One @ with something on both sides; only sending a message tells whether an address works. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,189}");

    private final JdbcClient jdbc;
    private final AuditLog audit;

    ChannelContacts(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<ChannelContact> of(long channelId) {
        return jdbc.sql("SELECT name, email FROM channel_contact WHERE channel_id = ?")
                .param(channelId)
                .query((row, number) -> new ChannelContact(row.getString(1), row.getString(2)))
                .optional();
    }

    /** Replaces the contact; an empty name and address remove it. Gives what is wrong, and then nothing is changed. */
    public List<RegistryFault> keep(Channel channel, String name, String email) {
        String who = name.strip();
        String where = email.strip();
        if (who.isEmpty() && where.isEmpty()) {
            jdbc.sql("DELETE FROM channel_contact WHERE channel_id = ?")
                    .param(channel.id())
                    .update();
            audit.record("channel.contact", channel.code(), null, null);
            return List.of();
        }
        if (who.isEmpty() || who.length() > NAME) {
            return List.of(RegistryFault.of("contact_name", "contact.name"));
        }
        if (!EMAIL.matcher(where).matches()) {
            return List.of(RegistryFault.of("contact_email", "contact.email"));
        }
        jdbc.sql("INSERT INTO channel_contact (channel_id, name, email) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE name = VALUES(name), email = VALUES(email)")
                .params(channel.id(), who, where)
                .update();
        audit.record("channel.contact", channel.code(), null, null);
        return List.of();
    }
}
