package id.pantauopd.agency;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes small registries past the product's own code, for tests of what reads them. */
record RegistryRowsForTests(JdbcClient jdbc) {

    void region(String code, String name, Region.Level level, @Nullable String parent, String zone) {
        jdbc.sql("INSERT INTO region (code, name, level, parent_code, zone) VALUES (?, ?, ?, ?, ?)")
                .params(code, name, level.name(), parent, zone)
                .update();
    }

    /** Indonesia, two provinces (west and east) and a regency in each. */
    void regions() {
        region("00", "Indonesia", Region.Level.NATION, null, "Asia/Jakarta");
        region("19", "Kepulauan Bangka Belitung", Region.Level.PROVINCE, "00", "Asia/Jakarta");
        region("19.03", "Kabupaten Bangka Selatan", Region.Level.REGENCY, "19", "Asia/Jakarta");
        region("91", "Papua", Region.Level.PROVINCE, "00", "Asia/Jayapura");
        region("91.03", "Kabupaten Jayapura", Region.Level.REGENCY, "91", "Asia/Jayapura");
    }

    long agency(String code, String region, String name) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO agency (code, slug, region_code, name, short_name, kind, peer_group)"
                        + " VALUES (?, ?, ?, ?, ?, 'DINAS', 'DIRECT_SERVICE')")
                .params(code, code, region, name, name)
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    long channel(String code, long agencyId, String url, @Nullable String feedUrl) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO channel (code, agency_id, platform, url, feed_url, address_key, state, created_at)"
                        + " VALUES (?, ?, 'WEBSITE', ?, ?, ?, 'ACTIVE', '2026-01-01')")
                .params(
                        code,
                        agencyId,
                        url,
                        feedUrl,
                        AddressKey.of(URI.create(feedUrl == null ? url : feedUrl))
                                .column())
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }
}
