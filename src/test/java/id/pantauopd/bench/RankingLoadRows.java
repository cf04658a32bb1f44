package id.pantauopd.bench;

import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the roll-ups of 20,000 agencies, 1,000 of them in one regency: three channels each, 40 weeks, and for the regency
 * 26 weeks of channel days. Drawn by a checksum of the keys, so that every run has the same figures.
 */
record RankingLoadRows(JdbcTemplate jdbc, LocalDate lastDay) {
    private static final String AGENCIES = "seq_1_to_20000";
    private static final String OF_REGION = "seq_1_to_1000";

    void fill() {
        Integer there = jdbc.queryForObject("SELECT COUNT(*) FROM agency", Integer.class);
        if (there != null && there > 0) {
            return;
        }
        registry();
        weeks();
        days();
        jdbc.update(
                "INSERT INTO agency_last_post SELECT seq, ? - INTERVAL (CRC32(seq) % 20) DAY FROM " + AGENCIES,
                lastDay);
        jdbc.update("UPDATE registry_revision SET revision = revision + 1, channel_revision = channel_revision + 1");
        jdbc.execute("ANALYZE TABLE agency, channel, agency_week, channel_day, agency_last_post");
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
                + " CONCAT('https://o', seq, '.example/feed'), UNHEX(SHA2(seq, 256)), 'ACTIVE', '2026-01-01'"
                + " FROM seq_1_to_60000");
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

    private void days() {
        jdbc.update(
                "INSERT INTO channel_day (channel_id, day, agency_id, ledger, posts, posts_all) SELECT"
                        + " 60 * a.seq - c.seq, ? - INTERVAL d.seq DAY, 20 * a.seq,"
                        + " IF(CRC32(a.seq * 1000 + d.seq) % 3 = 0, 'OBSERVED', 'EMPTY'),"
                        + " IF(CRC32(a.seq * 1000 + d.seq) % 3 = 0, 1, 0), IF(CRC32(a.seq * 1000 + d.seq) % 3 = 0, 1, 0)"
                        + " FROM " + OF_REGION + " a JOIN seq_0_to_2 c JOIN seq_0_to_181 d",
                lastDay);
    }
}
