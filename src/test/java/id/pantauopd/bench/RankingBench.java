package id.pantauopd.bench;

import id.pantauopd.PantauOpd;
import id.pantauopd.base.Period;
import id.pantauopd.dashboard.AgencyProfiles;
import id.pantauopd.post.RollUpRebuild;
import id.pantauopd.ranking.ActivityRanking;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ranks a region of 1,000 agencies from its posts' roll-ups and a nation of 20,000 from drawn ones, opens profiles and
 * downloads, and prints the median cost.
 *
 * <p>Usage: {@code RankingBench DATA_DIRECTORY POSTS}; the directory is new and is filled with so many posts of the region, or
 * holds those of an earlier run. Every unstored window differs from those before, so that none is remembered.
 */
public final class RankingBench {
    private static final String NATION = "00";
    private static final String REGION = "19.03";
    private static final int ROUNDS = 11;
    private static final int WARM_UP = 5;

    private final PrintStream out = System.out;
    private final JdbcTemplate jdbc;

    private RankingBench(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Prints one line a question. */
    public static void main(String[] args) {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(PantauOpd.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=application,command")
                .run("--pantau.database.directory=" + args[0], "--pantau.registry.load=false")) {
            JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
            LocalDate lastDay = Period.weekOf(LocalDate.now(Period.JAKARTA)).minusDays(1);
            RankingBench bench = new RankingBench(jdbc);
            bench.machine();
            new RankingLoadRows(jdbc, lastDay).fill(Integer.parseInt(args[1]));
            bench.rebuild(application.getBean(RollUpRebuild.class));
            bench.run(application.getBean(ActivityRanking.class), application.getBean(AgencyProfiles.class), lastDay);
        }
    }

    private void machine() {
        out.printf(
                Locale.ROOT,
                "machine: %d processors, %s %s, Java %s, heap %d MB, MariaDB %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                jdbc.queryForObject("SELECT VERSION()", String.class));
    }

    /** Sums the roll-ups of the region from its posts, once for a data directory. */
    private void rebuild(RollUpRebuild rollUps) {
        Integer summed = jdbc.queryForObject("SELECT COUNT(*) FROM agency_week WHERE agency_id = 20", Integer.class);
        if (summed == null || summed > 100) {
            return;
        }
        long start = System.nanoTime();
        rollUps.rebuild();
        out.printf(
                Locale.ROOT,
                "roll-ups rebuilt from %d posts: %.0f s%n",
                jdbc.queryForObject("SELECT COUNT(*) FROM post", Long.class),
                (System.nanoTime() - start) / 1e9);
    }

    private void run(ActivityRanking ranking, AgencyProfiles profiles, LocalDate lastDay) {
        Period stored = Period.lastDays(28, lastDay);
        for (String region : new String[] {REGION, NATION}) {
            measure("unstored window, " + region, round -> ranking.answer(region, window(lastDay, round)));
            ranking.compute(region, stored);
            ranking.compute(region, stored.previous());
            measure("stored window, " + region, round -> ranking.answer(region, stored));
        }
        measure(
                "profile page, " + REGION,
                round -> profiles.of("opd-" + (20 * round + 20), "30h", null).orElseThrow());
    }

    private static Period window(LocalDate lastDay, int round) {
        return Period.lastDays(28, lastDay.minusWeeks(round + 2L));
    }

    private void measure(String name, IntFunction<?> question) {
        double[] wall = new double[ROUNDS];
        CpuTime before = CpuTime.now();
        long queries = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            if (round == 0) {
                before = CpuTime.now();
            }
            long asked = selects();
            long start = System.nanoTime();
            Objects.requireNonNull(question.apply(round + WARM_UP));
            long end = System.nanoTime();
            if (round >= 0) {
                wall[round] = (end - start) / 1e6;
                queries = selects() - asked;
            }
        }
        out.printf(
                Locale.ROOT,
                "%s: median %.1f ms; mean CPU of the database %.1f ms; %d queries%n",
                name,
                median(wall),
                CpuTime.now().since(before).children().toNanos() / 1e6 / ROUNDS,
                queries);
    }

    private long selects() {
        Long count = jdbc.queryForObject("SHOW GLOBAL STATUS LIKE 'Com_select'", (row, number) -> row.getLong(2));
        return count == null ? 0 : count;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
