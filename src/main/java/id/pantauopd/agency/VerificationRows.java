package id.pantauopd.agency;

import id.pantauopd.agency.VerificationCase.Side;
import id.pantauopd.base.UtcTime;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Stores and reads {@code channel_verification}; the newest row of a channel decides. */
@Component
class VerificationRows {
    static final String COLUMNS = "v.id, v.channel_id, v.state, v.official_page, v.page_link, v.page_evidence,"
            + " v.account_link, v.account_evidence, v.note, v.changed_at, v.changed_by, v.published_at, v.expires_on,"
            + " v.version";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM channel_verification v WHERE ";

    private final JdbcClient jdbc;

    VerificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<VerificationCase> byId(long id) {
        return jdbc.sql(SELECT + "v.id = ? FOR UPDATE")
                .param(id)
                .query((row, number) -> from(row, "id"))
                .optional();
    }

    List<VerificationCase> of(long channelId) {
        return jdbc.sql(SELECT + "v.channel_id = ? ORDER BY v.id DESC")
                .param(channelId)
                .query((row, number) -> from(row, "id"))
                .list();
    }

    List<VerificationCase> due(LocalDate today) {
        return jdbc.sql(SELECT + "v.state = 'PUBLISHED' AND v.expires_on <= ? ORDER BY v.expires_on, v.id")
                .param(today)
                .query((row, number) -> from(row, "id"))
                .list();
    }

    long add(long channelId, URI officialPage, Instant at, String actor) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO channel_verification (channel_id, state, official_page, changed_at, changed_by)"
                        + " VALUES (?, 'REQUESTED', ?, ?, ?)")
                .params(channelId, officialPage.toString(), UtcTime.toColumn(at), actor)
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Number.class), "an inserted row has an id")
                .longValue();
    }

    void save(VerificationCase now) {
        jdbc.sql("UPDATE channel_verification SET state = ?, page_link = ?, page_evidence = ?, account_link = ?,"
                        + " account_evidence = ?, note = ?, changed_at = ?, changed_by = ?, published_at = ?,"
                        + " expires_on = ?, version = version + 1 WHERE id = ?")
                .param(now.state().name())
                .param(now.page().seen().name())
                .param(text(now.page().evidence()))
                .param(now.account().seen().name())
                .param(text(now.account().evidence()))
                .param(now.note())
                .param(UtcTime.toColumn(now.changedAt()))
                .param(now.changedBy())
                .param(UtcTime.toNullableColumn(now.publishedAt()))
                .param(now.expiresOn())
                .param(now.id())
                .update();
    }

    /** @param id name of the column that holds the id; other tables may have one too */
    static VerificationCase from(ResultSet row, String id) throws SQLException {
        String note = row.getString("note");
        return new VerificationCase(
                row.getLong(id),
                row.getLong("channel_id"),
                VerificationState.valueOf(row.getString("state")),
                URI.create(row.getString("official_page")),
                side(row, "page"),
                side(row, "account"),
                note == null ? "" : note,
                UtcTime.fromColumn(row.getObject("changed_at", LocalDateTime.class)),
                row.getString("changed_by"),
                UtcTime.fromNullableColumn(row.getObject("published_at", LocalDateTime.class)),
                row.getObject("expires_on", LocalDate.class),
                row.getInt("version"));
    }

    private static Side side(ResultSet row, String name) throws SQLException {
        String evidence = row.getString(name + "_evidence");
        return new Side(
                LinkSeen.valueOf(row.getString(name + "_link")), evidence == null ? null : URI.create(evidence));
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}
