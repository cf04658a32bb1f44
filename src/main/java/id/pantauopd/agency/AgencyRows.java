package id.pantauopd.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agencies and their past names from the store. */
@Component
class AgencyRows {
    private static final String SELECT = """
            SELECT a.id, a.code, a.slug, a.region_code, a.name, a.short_name, a.kind, a.peer_group, a.commission,
                   a.website, a.valid_from, a.valid_to, a.merged_into, a.version,
                   (SELECT GROUP_CONCAT(alias ORDER BY alias SEPARATOR '\\n')
                    FROM agency_alias WHERE agency_id = a.id) AS aliases
            FROM agency a""";

    private final JdbcClient jdbc;

    AgencyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Agency> all() {
        return jdbc.sql(SELECT).query(AgencyRows::agency).list();
    }

    List<Agency> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " WHERE a.code IN (:codes)")
                        .param("codes", codes)
                        .query(AgencyRows::agency)
                        .list();
    }

    List<PastName> pastNames(long agencyId) {
        return jdbc.sql("SELECT name, short_name, valid_to FROM agency_past_name WHERE agency_id = ?"
                        + " ORDER BY valid_to DESC, id DESC")
                .param(agencyId)
                .query((row, number) -> new PastName(
                        row.getString("name"), row.getString("short_name"), row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** Names and short names that agencies no longer bear, by agency. */
    Map<Long, List<String>> pastNames() {
        return jdbc
                .sql("SELECT agency_id, name AS text FROM agency_past_name"
                        + " UNION SELECT agency_id, short_name FROM agency_past_name")
                .query((row, number) -> Map.entry(row.getLong("agency_id"), row.getString("text")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                row.getLong("id"),
                row.getString("code"),
                row.getString("slug"),
                row.getString("region_code"),
                row.getString("name"),
                row.getString("short_name"),
                lines(row.getString("aliases")),
                AgencyKind.valueOf(row.getString("kind")),
                PeerGroup.valueOf(row.getString("peer_group")),
                row.getString("commission"),
                row.getString("website"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("merged_into", Long.class),
                row.getInt("version"));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
