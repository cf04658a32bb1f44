package id.pantauopd.bench;

import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a nation of 20,000 agencies with three channels each: 40 weeks of roll-ups for all, and for one regency of 1,000
 * agencies as many posts as asked over {@value #DAYS} days, with the days of their channels. Drawn by a checksum of the keys,
 * so that every run has the same rows. The regency's weeks are left to the product's own rebuild.
 */
record RankingLoadRows(JdbcTemplate jdbc, LocalDate lastDay) {
    static final int DAYS = 1092;
    private static final int CHANNELS = 60_000;
    private static final int CHANNELS_OF_REGENCY = 3_000;
    private static final int CHANNELS_AT_ONCE = 60;
    /** The regency's agencies are every twentieth; agency n holds the channels 3n - 2 to 3n. */
    private static final String CHANNEL_OF_REGENCY = "60 * (1 + c.seq DIV 3) - c.seq % 3";

    private static final String AGENCIES = "seq_1_to_20000";

    /** Fills empty tables; does nothing when an earlier run has filled them. */
    void fill(int posts) {
        Integer there = jdbc.queryForObject("SELECT COUNT(*) FROM agency", Integer.class);
        if (there != null && there > 0) {
            return;
        }
        registry();
        weeks();
        for (int channel = 0; channel < CHANNELS_OF_REGENCY; channel += CHANNELS_AT_ONCE) {
            posts(channel, posts / CHANNELS_OF_REGENCY);
            days(channel);
        }
        jdbc.update(
                "INSERT INTO agency_last_post SELECT seq, ? - INTERVAL (CRC32(seq) % 20) DAY FROM " + AGENCIES,
                lastDay);
        jdbc.update("UPDATE registry_revision SET revision = revision + 1, channel_revision = channel_revision + 1");
        jdbc.execute("ANALYZE TABLE agency, channel, agency_week, channel_day, agency_last_post, post");
    }

    private void registry() {
        jdbc.update("INSERT IGNORE INTO region (code, name, level, parent_code, zone) VALUES"
                + " ('00', 'Indonesia', 'NATION', NULL, 'Asia/Jakarta'),"
                + " ('19', 'Bangka Belitung', 'PROVINCE', '00', 'Asia/Jakarta'),"
                + " ('19.03', 'Bangka Selatan', 'REGENCY', '19', 'Asia/Jakarta'),"
                + " ('19.05', 'Bangka Tengah', 'REGENCY', '19', 'Asia/Jakarta')");
        // Agencies of the regency lie among the others, as they do when a registry grows.
        jdbc.update("INSERT INTO agency (id, code, slug, region_code, name, short_name, kind, peer_group)"
                + " SELECT seq, CONCAT('opd-', seq), CONCAT('opd-', seq), IF(seq % 20 = 0, '19.03', '19.05'),"
                + " CONCAT('Dinas ', seq), CONCAT('Dinas ', seq), 'DINAS', 'DIRECT_SERVICE' FROM " + AGENCIES);
        jdbc.update("INSERT INTO channel (id, code, agency_id, platform, url, feed_url, address_key, state, created_at)"
                + " SELECT seq, CONCAT('kanal-', seq), 1 + (seq - 1) DIV 3, 'WEBSITE', CONCAT('https://o', seq, '.example/'),"
                + " CONCAT('https://o', seq, '.example/feed'), UNHEX(SHA2(seq, 256)), 'ACTIVE', '2022-01-01'"
                + " FROM seq_1_to_" + CHANNELS);
    }

    private void weeks() {
        jdbc.update(
                "INSERT INTO agency_week (agency_id, week, posts, posts_all, active_days, observed_mask, accounts,"
                        + " accounts_observed, days_due, days_observed, days_blocked, days_failed, live_channels,"
                        + " interactions) SELECT a.seq, ? - INTERVAL (7 * w.seq - 1) DAY, CRC32(a.seq * 100 + w.seq) % 9,"
                        + " CRC32(a.seq * 100 + w.seq) % 12, CRC32(a.seq * 101 + w.seq) % 128, 127, 3, 3, 21, 21, 0, 0,"
                        + " CRC32(a.seq * 103 + w.seq) % 4, NULL FROM " + AGENCIES + " a JOIN seq_1_to_40 w",
                lastDay);
    }

    /** Posts of some channels: as many each, on drawn days. */
    private void posts(int from, int each) {
        jdbc.update(
                "INSERT INTO post (channel_id, ext_key, ext_id, url, title, body, published_at, published_raw,"
                        + " published_precision, day, first_seen_at, last_seen_at, state_since, original, content_hash,"
                        + " interactions) SELECT id, UNHEX(SHA2(CONCAT(id, '-', n), 256)), CONCAT('post-', n),"
                        + " CONCAT('https://example.test/', id, '/', n), CONCAT('Kegiatan nomor ', n, ' kanal ', id),"
                        + " REPEAT(CONCAT('Uraian kegiatan ', n, '. '), 10), day, day, 'SECOND', day,"
                        + " day, day, day, TRUE, UNHEX(SHA2(n, 256)), IF(n % 3 = 0, NULL, n % 50) FROM ("
                        + "SELECT " + CHANNEL_OF_REGENCY
                        + " AS id, n.seq AS n, ? - INTERVAL (CRC32(c.seq * 10007 + n.seq) % "
                        + DAYS + ") DAY AS day FROM seq_0_to_" + (CHANNELS_AT_ONCE - 1) + " k JOIN seq_0_to_"
                        + (CHANNELS_OF_REGENCY - 1) + " c ON c.seq = ? + k.seq JOIN seq_1_to_" + each + " n) drawn",
                lastDay,
                from);
    }

    /** The days of the same channels: empty ones, then those with posts over them. */
    private void days(int from) {
        String channels = "(SELECT " + CHANNEL_OF_REGENCY + " AS id, 20 * (1 + c.seq DIV 3) AS agency_id FROM seq_0_to_"
                + (CHANNELS_OF_REGENCY - 1) + " c WHERE c.seq >= ? AND c.seq < ?) c";
        int until = from + CHANNELS_AT_ONCE;
        jdbc.update(
                "INSERT INTO channel_day (channel_id, day, agency_id, ledger, posts, posts_all) SELECT c.id,"
                        + " ? - INTERVAL d.seq DAY, c.agency_id, 'EMPTY', 0, 0 FROM " + channels + " JOIN seq_0_to_"
                        + (DAYS - 1) + " d",
                lastDay,
                from,
                until);
        jdbc.update(
                "INSERT INTO channel_day (channel_id, day, agency_id, ledger, posts, posts_all, interactions)"
                        + " SELECT c.id, p.day, c.agency_id, 'OBSERVED', COUNT(*), COUNT(*), SUM(p.interactions) FROM "
                        + channels + " JOIN post p ON p.channel_id = c.id GROUP BY c.id, p.day"
                        + " ON DUPLICATE KEY UPDATE ledger = VALUES(ledger), posts = VALUES(posts),"
                        + " posts_all = VALUES(posts_all), interactions = VALUES(interactions)",
                from,
                until);
    }
}
