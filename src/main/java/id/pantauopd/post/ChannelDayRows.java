package id.pantauopd.post;

import id.pantauopd.post.PostLedger.Ledger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads rows of {@code channel_day}. */
final class ChannelDayRows {
    static final String SELECT =
            "SELECT channel_id, day, agency_id, ledger, posts, posts_all, interactions, performance,"
                    + " evidenced, service FROM channel_day WHERE ";

    private ChannelDayRows() {}

    static ChannelDay from(ResultSet row) throws SQLException {
        return new ChannelDay(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getLong(3),
                Ledger.valueOf(row.getString(4)),
                row.getInt(5),
                row.getInt(6),
                row.getObject(7, Long.class),
                new ContentCounts(row.getInt(8), row.getInt(9), row.getInt(10)));
    }
}
