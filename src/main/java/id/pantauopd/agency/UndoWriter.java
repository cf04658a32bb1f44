package id.pantauopd.agency;

import id.pantauopd.base.Period;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what {@link ImportUndo} decided. */
@Component
class UndoWriter {
    private final JdbcClient jdbc;
    private final Clock clock;

    UndoWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void removeChannels(Collection<Long> ids) {
        delete("channel_setting", "channel_id", ids);
        delete("channel_past_address", "channel_id", ids);
        delete("channel", "id", ids);
    }

    void removeAgencies(Collection<Long> ids) {
        delete("agency_alias", "agency_id", ids);
        delete("agency_past_name", "agency_id", ids);
        delete("agency", "id", ids);
    }

    /** Codes of agencies that became part of one of these. */
    List<String> mergedInto(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT code FROM agency WHERE merged_into IN (:ids)")
                        .param("ids", ids)
                        .query((row, number) -> row.getString(1))
                        .list();
    }

    void archive(long channelId) {
        jdbc.sql("UPDATE channel SET state = 'GONE', version = version + 1 WHERE id = ?")
                .param(channelId)
                .update();
    }

    void close(long agencyId) {
        jdbc.sql("UPDATE agency SET valid_to = ?, version = version + 1 WHERE id = ?")
                .param(LocalDate.ofInstant(clock.instant(), Period.JAKARTA))
                .param(agencyId)
                .update();
    }

    void restore(Channel before, Channel now) {
        jdbc.sql("UPDATE channel SET platform = ?, handle = ?, url = ?, feed_url = ?, address_key = ?,"
                        + " official_since = ?, version = version + 1 WHERE id = ?")
                .param(before.platform().name())
                .param(before.handle())
                .param(before.url().toString())
                .param(text(before.feedUrl()))
                .param(AddressKey.of(before.url(), before.feedUrl()).column())
                .param(before.officialSince())
                .param(now.id())
                .update();
        // The import kept the address that it took away; it is no past one any more.
        jdbc.sql("DELETE FROM channel_past_address WHERE channel_id = ? AND url = ? AND feed_url <=> ?"
                        + " ORDER BY id DESC LIMIT 1")
                .param(now.id())
                .param(before.url().toString())
                .param(text(before.feedUrl()))
                .update();
    }

    void restore(Agency before, Agency now) {
        jdbc.sql("UPDATE agency SET name = ?, short_name = ?, kind = ?, peer_group = ?, commission = ?, website = ?,"
                        + " version = version + 1 WHERE id = ?")
                .param(before.name())
                .param(before.shortName())
                .param(before.kind().name())
                .param(before.peerGroup().name())
                .param(before.commission())
                .param(before.website())
                .param(now.id())
                .update();
        if (!before.name().equals(now.name())) {
            jdbc.sql("DELETE FROM agency_past_name WHERE agency_id = ? AND name = ? ORDER BY id DESC LIMIT 1")
                    .param(now.id())
                    .param(before.name())
                    .update();
        }
    }

    private void delete(String table, String column, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM " + table + " WHERE " + column + " IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}
