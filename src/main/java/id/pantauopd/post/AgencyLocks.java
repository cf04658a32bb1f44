package id.pantauopd.post;

import id.pantauopd.base.MultiRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction at a time change the roll-ups of an agency: two channels of one agency recorded at once would each
 * sum a week without the other's days.
 */
@Component
class AgencyLocks {
    private static final MultiRow LOCK = new MultiRow(
            "INSERT INTO agency_last_post (agency_id)", 1, "ON DUPLICATE KEY UPDATE agency_id = VALUES(agency_id)");

    private final JdbcTemplate jdbc;

    AgencyLocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the agencies and holds them until the transaction ends; always in one order, against deadlocks. */
    void take(Collection<Long> agencyIds) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        new TreeSet<>(agencyIds).forEach(id -> rows.add(new Object[] {id}));
        LOCK.write(jdbc, rows);
    }
}
