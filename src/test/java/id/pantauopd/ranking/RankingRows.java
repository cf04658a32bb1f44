package id.pantauopd.ranking;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import id.pantauopd.post.AgencyWeek;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what a ranking reads past the product's own code, for tests of this room. */
record RankingRows(JdbcClient jdbc, JdbcTemplate batches) {

    private static final AtomicLong REVISION = new AtomicLong(1_000_000);

    /** Indonesia, one province and two of its regencies; and a revision that no test before had, for what is remembered. */
    void regions() {
        jdbc.sql("INSERT INTO registry_revision (id, revision) VALUES (1, ?)")
                .param(REVISION.incrementAndGet())
                .update();
        region("00", "Indonesia", "NATION", null);
        region("19", "Kepulauan Bangka Belitung", "PROVINCE", "00");
        region("19.03", "Kabupaten Bangka Selatan", "REGENCY", "19");
        region("19.05", "Kabupaten Bangka Tengah", "REGENCY", "19");
    }

    private void region(String code, String name, String level, @Nullable String parent) {
        jdbc.sql("INSERT INTO region (code, name, level, parent_code, zone) VALUES (?, ?, ?, ?, 'Asia/Jakarta')")
                .params(code, name, level, parent)
                .update();
    }

    void agency(long id, String region, String name) {
        agency(id, region, name, PeerGroup.DIRECT_SERVICE, null, null);
    }

    void agency(
            long id, String region, String name, PeerGroup group, @Nullable LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("INSERT INTO agency (id, code, slug, region_code, name, short_name, kind, peer_group, valid_from,"
                        + " valid_to) VALUES (?, ?, ?, ?, ?, ?, 'DINAS', ?, ?, ?)")
                .params(id, "a-" + id, "a-" + id, region, name, name, group.name(), from, to)
                .update();
    }

    /** A website of an agency; its id is that of the agency times ten plus a number. */
    void channel(long agencyId, int number, @Nullable String verification) {
        long id = agencyId * 10 + number;
        jdbc.sql("INSERT INTO channel (id, code, agency_id, platform, url, feed_url, address_key, state, verification,"
                        + " created_at) VALUES (?, ?, ?, 'WEBSITE', ?, ?, ?, 'ACTIVE', ?, '2026-01-01')")
                .params(
                        id,
                        "c-" + id,
                        agencyId,
                        "https://a" + id + ".example/",
                        "https://a" + id + ".example/feed",
                        ByteBuffer.allocate(32).putLong(id).array(),
                        verification)
                .update();
    }

    /** A day on which a channel had a counted post. */
    void activeDay(long agencyId, int number, LocalDate day) {
        jdbc.sql("INSERT INTO channel_day (channel_id, day, agency_id, ledger, posts, posts_all)"
                        + " VALUES (?, ?, ?, 'OBSERVED', 1, 1)")
                .params(agencyId * 10 + number, day, agencyId)
                .update();
        countLive();
    }

    void weeks(long agencyId, Period window, int[] posts, int... activeDays) {
        weeks(Samples.weeks(agencyId, window, posts, activeDays));
    }

    void weeks(List<AgencyWeek> weeks) {
        batches.batchUpdate(
                "INSERT INTO agency_week (agency_id, week, posts, posts_all, active_days, observed_mask, accounts,"
                        + " accounts_observed, days_due, days_observed, days_blocked, days_failed, live_channels, interactions,"
                        + " performance, evidenced, service)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, ?, ?, ?)",
                weeks,
                1_000,
                (row, week) -> {
                    Object[] values = {
                        week.agencyId(),
                        week.week(),
                        week.posts(),
                        week.postsAll(),
                        week.activeDays(),
                        week.observedMask(),
                        week.accounts(),
                        week.accountsObserved(),
                        week.daysDue(),
                        week.daysObserved(),
                        week.daysBlocked(),
                        week.daysFailed(),
                        week.content().performance(),
                        week.content().evidenced(),
                        week.content().service()
                    };
                    for (int i = 0; i < values.length; i++) {
                        row.setObject(i + 1, values[i]);
                    }
                });
        countLive();
    }

    private void countLive() {
        jdbc.sql("UPDATE agency_week SET live_channels = (SELECT COUNT(DISTINCT channel_id) FROM channel_day"
                        + " WHERE channel_day.agency_id = agency_week.agency_id AND posts > 0"
                        + " AND day BETWEEN week - INTERVAL 23 DAY AND week + INTERVAL 6 DAY)")
                .update();
    }

    void norm(String region, LocalDate from, int postsPerWeek) {
        jdbc.sql("INSERT INTO region_norm (region_code, valid_from, posts_per_week, reason) VALUES (?, ?, ?, 'uji')")
                .params(region, from, postsPerWeek)
                .update();
    }
}
