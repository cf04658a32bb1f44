package id.pantauopd.crawl;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers channels for tests, each of an agency of its own unless said otherwise. */
final class Channels {
    private static final AtomicLong REVISION = new AtomicLong(System.nanoTime());
    private final JdbcClient jdbc;

    Channels(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(
                        "INSERT IGNORE INTO region (code, name, level, zone) VALUES ('19.03', 'Uji', 'REGENCY', 'Asia/Jakarta')")
                .update();
    }

    long add(String code, URI feed) {
        jdbc.sql("INSERT INTO agency (code, slug, region_code, name, short_name, kind, peer_group)"
                        + " VALUES (:code, :code, '19.03', :code, :code, 'DINAS', 'DIRECT_SERVICE')")
                .param("code", "opd-" + code)
                .update();
        jdbc.sql(
                        "INSERT INTO channel (code, agency_id, platform, url, feed_url, address_key, state, created_at)"
                                + " SELECT :code, id, 'WEBSITE', :url, :url, :key, 'ACTIVE', :now FROM agency WHERE code = :agency")
                .param("code", code)
                .param("agency", "opd-" + code)
                .param("url", feed.toString())
                .param("key", Sha256.of(feed.toString().getBytes(StandardCharsets.UTF_8)))
                .param("now", LocalDateTime.of(2026, 1, 1, 0, 0))
                .update();
        changed();
        return id(code);
    }

    long id(String code) {
        return jdbc.sql("SELECT id FROM channel WHERE code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    void changed() {
        jdbc.sql("REPLACE INTO registry_revision (id, revision, channel_revision) VALUES (1, :at, :at)")
                .param("at", REVISION.incrementAndGet())
                .update();
    }
}
