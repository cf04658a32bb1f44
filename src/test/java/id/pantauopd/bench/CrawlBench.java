package id.pantauopd.bench;

import id.pantauopd.PantauOpd;
import id.pantauopd.crawl.CrawlPass;
import id.pantauopd.crawl.PassReport;
import id.pantauopd.crawl.Selection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Crawls the feeds of a list, everything stored, as often as asked, and prints what each pass cost.
 *
 * <p>Usage: {@code CrawlBench URLS DATA_DIRECTORY PASSES [--setting=value]…}, where URLS holds one feed address a line,
 * served on the loopback, and the data directory is new or holds the channels of an earlier run. The first pass over a new
 * directory is the cold one.
 */
public final class CrawlBench {
    private static final int ROWS = 500;

    private CrawlBench() {}

    /** Prints one line a pass. */
    public static void main(String[] args) throws IOException {
        List<String> urls = Files.readAllLines(Path.of(args[0]));
        List<String> settings = new ArrayList<>(List.of(
                "--pantau.database.directory=" + args[1],
                "--pantau.registry.load=false",
                "--pantau.fetch.allow-internal=127.0.0.0/8",
                "--pantau.fetch.host-interval=0s"));
        settings.addAll(Arrays.asList(args).subList(3, args.length));
        PrintStream out = System.out;
        machine(out);
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(PantauOpd.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=application,command")
                .run(settings.toArray(String[]::new))) {
            register(application.getBean(JdbcTemplate.class), urls);
            CrawlPass pass = application.getBean(CrawlPass.class);
            for (int number = 1; number <= Integer.parseInt(args[2]); number++) {
                measure(out, number, pass);
            }
        }
    }

    private static void machine(PrintStream out) throws IOException {
        out.printf(
                Locale.ROOT,
                "machine: %d processors, %s %s, Java %s, heap %d MB%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void measure(PrintStream out, int number, CrawlPass pass) {
        CpuTime start = CpuTime.now();
        PassReport report = pass.run(new Selection.All(), attempt -> {});
        CpuTime used = CpuTime.now().since(start);
        double thousands = report.channels() / 1000.0;
        out.printf(
                Locale.ROOT,
                "pass %d: %d feeds, %d new posts, %.1f s, %.0f feeds/s; CPU-s per 1,000 feeds: %.2f app + %.2f database"
                        + " = %.2f; peak %d MB; %s%n",
                number,
                report.channels(),
                report.postsNew(),
                report.seconds(),
                report.channels() / report.seconds(),
                used.ours().toMillis() / 1000.0 / thousands,
                used.children().toMillis() / 1000.0 / thousands,
                used.ours().plus(used.children()).toMillis() / 1000.0 / thousands,
                CpuTime.peakMegabytes(),
                report.outcomes());
    }

    /** One agency a channel, unless an earlier run left them. */
    private static void register(JdbcTemplate jdbc, List<String> urls) {
        Integer there = jdbc.queryForObject("SELECT COUNT(*) FROM channel", Integer.class);
        if (there != null && there > 0) {
            return;
        }
        jdbc.update("INSERT IGNORE INTO region (code, name, level, zone) VALUES ('19.03', 'Bangka Selatan', 'REGENCY',"
                + " 'Asia/Jakarta')");
        for (int from = 0; from < urls.size(); from += ROWS) {
            List<Object[]> agencies = new ArrayList<>();
            List<Object[]> channels = new ArrayList<>();
            for (int i = from; i < Math.min(urls.size(), from + ROWS); i++) {
                String code = "opd-" + i;
                agencies.add(new Object[] {i + 1, code, code, code, code});
                channels.add(new Object[] {i + 1, "kanal-" + i, i + 1, urls.get(i), urls.get(i), key(urls.get(i))});
            }
            jdbc.batchUpdate(
                    "INSERT INTO agency (id, code, slug, region_code, name, short_name, kind, peer_group)"
                            + " VALUES (?, ?, ?, '19.03', ?, ?, 'DINAS', 'DIRECT_SERVICE')",
                    agencies);
            jdbc.batchUpdate(
                    "INSERT INTO channel (id, code, agency_id, platform, url, feed_url, address_key, state, created_at)"
                            + " VALUES (?, ?, ?, 'WEBSITE', ?, ?, ?, 'ACTIVE', '" + LocalDateTime.of(2026, 1, 1, 0, 0)
                            + "')",
                    channels);
        }
        jdbc.update("UPDATE registry_revision SET revision = revision + 1, channel_revision = channel_revision + 1");
    }

    private static byte[] key(String url) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
