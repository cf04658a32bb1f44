package id.pantauopd.agency;

import id.pantauopd.base.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages through channels by how far their verification has come. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class VerificationList {
    private static final int LONGEST_PAGE = 500;
    private static final String FROM =
            " FROM channel c JOIN agency a ON a.id = c.agency_id LEFT JOIN channel_verification v"
                    + " ON v.id = (SELECT MAX(n.id) FROM channel_verification n WHERE n.channel_id = c.id)"
                    + " WHERE c.state IN ('ACTIVE', 'PAUSED', 'UNCONFIRMED')";

    private final JdbcClient jdbc;
    private final Clock clock;

    VerificationList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which channels are meant. */
    public enum Wanted {
        ALL(""),
        NOBODY_LOOKED(" AND v.id IS NULL"),
        REQUESTED(" AND v.state = 'REQUESTED'"),
        REVIEW(" AND v.state = 'REVIEW'"),
        PUBLISHED(" AND v.state = 'PUBLISHED'"),
        DUE(" AND v.state = 'PUBLISHED' AND v.expires_on <= :today"),
        ARCHIVED(" AND v.state = 'ARCHIVED'");

        private final String condition;

        Wanted(String condition) {
            this.condition = condition;
        }
    }

    public List<ChannelLine> page(Wanted wanted, int offset, int limit) {
        return statement(
                        "SELECT " + ChannelRows.COLUMNS + ", a.name AS agency_name, v.state AS newest",
                        wanted,
                        " ORDER BY a.name, c.platform, c.id LIMIT :limit OFFSET :offset")
                .param("limit", Math.min(limit, LONGEST_PAGE))
                .param("offset", offset)
                .query(VerificationList::line)
                .list();
    }

    public int count(Wanted wanted) {
        return statement("SELECT COUNT(*)", wanted, "").query(Integer.class).single();
    }

    /** A channel with the name of its agency, and how far its verification has come; null when nobody looked. */
    public record ChannelLine(
            Channel channel, String agencyName, @Nullable VerificationState newest) {}

    private JdbcClient.StatementSpec statement(String what, Wanted wanted, String order) {
        JdbcClient.StatementSpec spec = jdbc.sql(what + FROM + wanted.condition + order);
        return wanted == Wanted.DUE ? spec.param("today", Period.day(clock.instant(), Period.JAKARTA)) : spec;
    }

    private static ChannelLine line(ResultSet row, int number) throws SQLException {
        String newest = row.getString("newest");
        return new ChannelLine(
                ChannelRows.channel(row, number),
                row.getString("agency_name"),
                newest == null ? null : VerificationState.valueOf(newest));
    }
}
