package id.pantauopd.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads regions from the store. */
@Component
class RegionRows {
    private static final String SELECT = "SELECT code, name, level, parent_code, zone FROM region";

    private final JdbcClient jdbc;

    RegionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Region> all() {
        return jdbc.sql(SELECT + " ORDER BY code").query(RegionRows::region).list();
    }

    Optional<Region> byCode(String code) {
        return jdbc.sql(SELECT + " WHERE code = ?")
                .param(code)
                .query(RegionRows::region)
                .optional();
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(
                row.getString("code"),
                row.getString("name"),
                Region.Level.valueOf(row.getString("level")),
                row.getString("parent_code"),
                ZoneId.of(row.getString("zone")));
    }
}
