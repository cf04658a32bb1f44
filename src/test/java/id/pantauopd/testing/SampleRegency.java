package id.pantauopd.testing;

import id.pantauopd.base.UtcTime;
import id.pantauopd.post.Evidence;
import id.pantauopd.post.PostLedger;
import id.pantauopd.post.PostLedger.DayAccount;
import id.pantauopd.post.PostLedger.Ledger;
import id.pantauopd.post.Recording;
import id.pantauopd.reader.ReadPost;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * A small invented regency with half a year of posts, written through the product's own ledger: busy and quiet agencies,
 * one that cannot be read, one without an account. The same seed gives the same rows.
 */
public final class SampleRegency {
    public static final String REGION = "98.01";
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int DAYS = 26 * 7 + 3;

    /** @param perWeek posts a week on average; -1 = cannot be read, -2 = no account */
    private record Sample(
            String slug, String name, String shortName, String group, String commission, double perWeek) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("dinkes-tanjung-rimba", "Dinas Kesehatan", "Dinkes", "DIRECT_SERVICE", "III", 5.5),
            new Sample(
                    "diskominfo-tanjung-rimba",
                    "Dinas Komunikasi dan Informatika",
                    "Diskominfo",
                    "DIRECT_SERVICE",
                    "I",
                    8),
            new Sample(
                    "disdikbud-tanjung-rimba",
                    "Dinas Pendidikan dan Kebudayaan",
                    "Disdikbud",
                    "DIRECT_SERVICE",
                    "III",
                    4),
            new Sample(
                    "disdukcapil-tanjung-rimba",
                    "Dinas Kependudukan dan Pencatatan Sipil",
                    "Disdukcapil",
                    "DIRECT_SERVICE",
                    "I",
                    3.2),
            new Sample(
                    "pupr-tanjung-rimba",
                    "Dinas Pekerjaan Umum dan Penataan Ruang",
                    "PUPR",
                    "DIRECT_SERVICE",
                    "II",
                    1.4),
            new Sample("dlh-tanjung-rimba", "Dinas Lingkungan Hidup", "DLH", "DIRECT_SERVICE", "II", 2.3),
            new Sample("dishub-tanjung-rimba", "Dinas Perhubungan", "Dishub", "DIRECT_SERVICE", "II", 0.8),
            new Sample(
                    "dinsos-tanjung-rimba",
                    "Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak",
                    "DinsosP3A",
                    "DIRECT_SERVICE",
                    "III",
                    2.8),
            new Sample(
                    "bappeda-tanjung-rimba",
                    "Badan Perencanaan Pembangunan Daerah",
                    "Bappeda",
                    "SUPPORT_OVERSIGHT",
                    "II",
                    2.1),
            new Sample(
                    "bkpsdm-tanjung-rimba",
                    "Badan Kepegawaian dan Pengembangan SDM",
                    "BKPSDM",
                    "SUPPORT_OVERSIGHT",
                    "I",
                    3.6),
            new Sample("inspektorat-tanjung-rimba", "Inspektorat Daerah", "Inspektorat", "SUPPORT_OVERSIGHT", "I", 0.5),
            new Sample("setda-tanjung-rimba", "Sekretariat Daerah", "Setda", "SECRETARIAT", "I", 6),
            new Sample("setwan-tanjung-rimba", "Sekretariat DPRD", "Setwan", "SECRETARIAT", "I", 1.9),
            new Sample("kec-muara-tanjung-rimba", "Kecamatan Muara", "Kec. Muara", "KECAMATAN", "I", 0),
            new Sample("rsud-tanjung-rimba", "RSUD Tanjung Rimba", "RSUD", "SERVICE_UNIT", "III", -1),
            new Sample("satpolpp-tanjung-rimba", "Satuan Polisi Pamong Praja", "Satpol PP", "DIRECT_SERVICE", "I", -2));

    private final JdbcClient jdbc;
    private final PostLedger ledger;
    private final Instant now;
    private final Random random = new Random(1903);
    private final Map<String, Long> agencies = new HashMap<>();

    public SampleRegency(JdbcClient jdbc, PostLedger ledger, Instant now) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.now = now;
    }

    public SampleRegency write() {
        region("00", "Indonesia", "NATION", null);
        region("98", "Provinsi Contoh", "PROVINCE", "00");
        region(REGION, "Kabupaten Tanjung Rimba", "REGENCY", "98");
        SAMPLES.forEach(this::agency);
        return this;
    }

    public long agencyId(String slug) {
        Long id = agencies.get(slug);
        if (id == null) {
            throw new IllegalArgumentException("No such agency in the sample: " + slug);
        }
        return id;
    }

    private void region(String code, String name, String level, String parent) {
        jdbc.sql("INSERT INTO region (code, name, level, parent_code, zone) VALUES (?, ?, ?, ?, ?)")
                .params(code, name, level, parent, ZONE.getId())
                .update();
    }

    private void agency(Sample sample) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO agency (code, slug, region_code, name, short_name, kind, peer_group, commission)"
                        + " VALUES (?, ?, ?, ?, ?, 'DINAS', ?, ?)")
                .params(
                        sample.slug,
                        sample.slug,
                        REGION,
                        sample.name,
                        sample.shortName,
                        sample.group,
                        sample.commission)
                .update(key, "id");
        long agency = key.getKeyAs(Number.class).longValue();
        agencies.put(sample.slug, agency);
        if (sample.shortName.startsWith("Dis")) {
            jdbc.sql("INSERT INTO agency_alias (agency_id, alias) VALUES (?, ?)")
                    .params(agency, sample.shortName.substring(3))
                    .update();
        }
        if (sample.perWeek == -1) {
            unreadable(channel(sample, agency, "WEBSITE"), agency);
        } else if (sample.perWeek >= 0) {
            posts(sample, "WEBSITE", agency, sample.perWeek);
            if (sample.perWeek >= 3) {
                posts(sample, "TELEGRAM", agency, sample.perWeek / 2);
            }
        }
    }

    private long channel(Sample sample, long agency, String platform) {
        String host = sample.shortName.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String url = platform.equals("WEBSITE") ? "https://" + host + ".example.go.id/" : "https://t.example/" + host;
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO channel (code, agency_id, platform, handle, url, feed_url, address_key, state, created_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, 'ACTIVE', '2026-01-01')")
                .params(
                        sample.slug + "-" + platform.toLowerCase(java.util.Locale.ROOT),
                        agency,
                        platform,
                        platform.equals("WEBSITE") ? null : "@" + host,
                        url,
                        url + "feed/",
                        Hashes.sha256(url))
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    private void posts(Sample sample, String platform, long agency, double perWeek) {
        long channel = channel(sample, agency, platform);
        LocalDate first = LocalDate.ofInstant(now, ZONE).minusDays(DAYS);
        List<ReadPost> posts = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            double calm = day % 7 >= 5 ? 0.3 : 1.28;
            double wave = 1 + 0.45 * Math.sin(day / 17.0 + sample.slug.length());
            for (int chance = 0; chance < 4; chance++) {
                if (random.nextDouble() < perWeek / 7 * calm * wave / 4) {
                    Instant at = first.plusDays(day)
                            .atTime(7 + random.nextInt(10), random.nextInt(60))
                            .atZone(ZONE)
                            .toInstant();
                    if (at.isBefore(now)) {
                        posts.add(SamplePosts.post(sample.shortName, channel + "-" + posts.size(), at, random));
                    }
                }
            }
        }
        Evidence evidence = evidence(channel, now.minus(Duration.ofMinutes(14)));
        ledger.record(new Recording(channel, agency, ZONE, evidence, posts, List.of(), first));
        state(channel, platform, "OK", null);
    }

    private void unreadable(long channel, long agency) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        ledger.account(List.of(new DayAccount(channel, agency, today.minusDays(DAYS), today, Ledger.FAILED)));
        state(channel, "WEBSITE", "TIMEOUT", now.minus(Duration.ofDays(40)));
    }

    private static Evidence evidence(long channel, Instant at) {
        URI feed = URI.create("https://opd" + channel + ".example.go.id/feed/");
        String body = java.util.HexFormat.of().formatHex(Hashes.sha256("answer " + channel));
        return new Evidence(feed, feed, 200, at, body, 48_211, "rss-2.0");
    }

    private void state(long channel, String platform, String outcome, Instant failingSince) {
        Instant success = failingSince == null ? now.minus(Duration.ofMinutes(14)) : failingSince;
        jdbc.sql(
                        "INSERT INTO crawl_state (channel_id, platform, address_key, shard, host, next_check_at, interval_s, last_attempt_at,"
                                + " last_success_at, failing_since, failures, last_outcome) VALUES (?, ?, ?, 0, ?, ?, 3600, ?, ?, ?, ?, ?)")
                .params(
                        channel,
                        platform,
                        Hashes.sha256("feed " + channel),
                        "opd" + channel + ".example.go.id",
                        UtcTime.toColumn(now.plus(Duration.ofMinutes(46))),
                        UtcTime.toColumn(now.minus(Duration.ofMinutes(14))),
                        UtcTime.toColumn(success),
                        UtcTime.toNullableColumn(failingSince),
                        failingSince == null ? 0 : 31,
                        outcome)
                .update();
    }

    /** SHA-256 of short texts. */
    static final class Hashes {
        private Hashes() {}

        static byte[] sha256(String text) {
            try {
                return java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            } catch (java.security.NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
