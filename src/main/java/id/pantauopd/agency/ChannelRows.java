package id.pantauopd.agency;

import static id.pantauopd.base.KeyRanges.BY_RANGES;

import id.pantauopd.base.UtcTime;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads channels and their past addresses from the store. */
@Component
class ChannelRows {
    static final String COLUMNS = "c.id, c.code, c.agency_id, c.platform, c.handle, c.url, c.feed_url, c.state,"
            + " c.verification, c.official_since, c.valid_from, c.valid_to, c.version";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM channel c";

    private final JdbcClient jdbc;

    ChannelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Channel> ofAgencies(Collection<Long> agencyIds) {
        if (agencyIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " WHERE c.agency_id IN (:agencies) ORDER BY c.agency_id, c.platform, c.id")
                .param("agencies", agencyIds)
                .query(ChannelRows::channel)
                .list();
    }

    /** Read from the key {@code channel_agency} alone. */
    List<ChannelTenure> tenures(Collection<Long> agencyIds) {
        if (agencyIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(BY_RANGES + "SELECT agency_id, state, verification, valid_from, valid_to FROM channel"
                        + " WHERE agency_id IN (:agencies)")
                .param("agencies", agencyIds)
                .query((row, number) -> new ChannelTenure(
                        row.getLong(1),
                        ChannelState.valueOf(row.getString(2)),
                        verification(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    List<Channel> atAddresses(Collection<AddressKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " WHERE c.address_key IN (:keys)")
                .param("keys", keys.stream().map(AddressKey::column).toList())
                .query(ChannelRows::channel)
                .list();
    }

    Optional<Channel> byId(long id) {
        return jdbc.sql(SELECT + " WHERE c.id = ?")
                .param(id)
                .query(ChannelRows::channel)
                .optional();
    }

    List<Channel> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " WHERE c.id IN (:ids)")
                        .param("ids", ids)
                        .query(ChannelRows::channel)
                        .list();
    }

    List<Channel> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " WHERE c.code IN (:codes)")
                        .param("codes", codes)
                        .query(ChannelRows::channel)
                        .list();
    }

    Optional<Channel> byCode(String code) {
        return jdbc.sql(SELECT + " WHERE c.code = ?")
                .param(code)
                .query(ChannelRows::channel)
                .optional();
    }

    List<PastAddress> pastAddresses(long channelId) {
        return jdbc.sql("SELECT url, feed_url, until_at FROM channel_past_address WHERE channel_id = ?"
                        + " ORDER BY until_at DESC, id DESC")
                .param(channelId)
                .query((row, number) -> new PastAddress(
                        URI.create(row.getString("url")),
                        address(row.getString("feed_url")),
                        UtcTime.fromColumn(row.getObject("until_at", LocalDateTime.class))))
                .list();
    }

    static Channel channel(ResultSet row, int number) throws SQLException {
        return new Channel(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("agency_id"),
                Platform.valueOf(row.getString("platform")),
                row.getString("handle"),
                URI.create(row.getString("url")),
                address(row.getString("feed_url")),
                ChannelState.valueOf(row.getString("state")),
                verification(row.getString("verification")),
                row.getObject("official_since", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }

    private static @Nullable Verification verification(@Nullable String word) {
        return word == null ? null : Verification.valueOf(word);
    }

    private static @Nullable URI address(@Nullable String text) {
        return text == null ? null : URI.create(text);
    }
}
