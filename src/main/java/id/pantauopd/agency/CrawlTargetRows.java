package id.pantauopd.agency;

import id.pantauopd.base.Period;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads which channels are crawled today, by the calendar of each agency's region. */
@Component
class CrawlTargetRows {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final ZoneId CENTRAL = ZoneId.of("Asia/Makassar");
    private static final ZoneId EASTERN = ZoneId.of("Asia/Jayapura");
    private static final String STATES = Stream.of(ChannelState.values())
            .filter(ChannelState::crawled)
            .map(state -> "'" + state + "'")
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow();
    private static final String TODAY =
            "CASE r.zone WHEN 'Asia/Makassar' THEN :central WHEN 'Asia/Jayapura' THEN :eastern ELSE :western END";
    private static final String SELECT = """
            SELECT c.id, c.code, c.agency_id, c.platform, c.feed_url, c.official_since, c.valid_from, r.zone,
              (SELECT JSON_OBJECTAGG(s.name, s.value) FROM channel_setting s WHERE s.channel_id = c.id) AS settings
            FROM channel c JOIN agency a ON a.id = c.agency_id JOIN region r ON r.code = a.region_code
            WHERE c.state IN (%1$s) AND c.feed_url IS NOT NULL
              AND (c.valid_from IS NULL OR c.valid_from <= %2$s) AND (c.valid_to IS NULL OR c.valid_to >= %2$s)
              AND (a.valid_from IS NULL OR a.valid_from <= %2$s) AND (a.valid_to IS NULL OR a.valid_to >= %2$s)
            """.formatted(STATES, TODAY);

    private final JdbcClient jdbc;
    private final Clock clock;

    CrawlTargetRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<CrawlTarget> after(long afterId, int limit) {
        return today(SELECT + " AND c.id > :after ORDER BY c.id LIMIT :limit")
                .param("after", afterId)
                .param("limit", limit)
                .query(CrawlTargetRows::target)
                .list();
    }

    List<CrawlTarget> among(Collection<Long> channelIds) {
        if (channelIds.isEmpty()) {
            return List.of();
        }
        return today(SELECT + " AND c.id IN (:channels) ORDER BY c.id")
                .param("channels", channelIds)
                .query(CrawlTargetRows::target)
                .list();
    }

    private JdbcClient.StatementSpec today(String sql) {
        Instant now = clock.instant();
        return jdbc.sql(sql)
                .param("western", LocalDate.ofInstant(now, Period.JAKARTA))
                .param("central", LocalDate.ofInstant(now, CENTRAL))
                .param("eastern", LocalDate.ofInstant(now, EASTERN));
    }

    private static CrawlTarget target(ResultSet row, int number) throws SQLException {
        return new CrawlTarget(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("agency_id"),
                Platform.valueOf(row.getString("platform")),
                URI.create(row.getString("feed_url")),
                ZoneId.of(row.getString("zone")),
                later(row.getObject("official_since", LocalDate.class), row.getObject("valid_from", LocalDate.class)),
                settings(row.getString("settings")));
    }

    private static Map<String, String> settings(@Nullable String json) {
        return json == null ? Map.of() : JsonMapper.shared().readValue(json, TEXTS);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
