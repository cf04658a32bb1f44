package id.pantauopd.bench;

import id.pantauopd.PantauOpd;
import id.pantauopd.agency.RegistryColumns;
import id.pantauopd.intake.Intake;
import id.pantauopd.intake.IntakeOpened;
import id.pantauopd.intake.IntakeSaving;
import id.pantauopd.intake.RowState;
import id.pantauopd.testing.RegistryCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Brings 10,000 rows of which 30 % are garbage through the intake: opened and judged, one row edited, saved, taken back;
 * prints time and heap of each step.
 *
 * <p>Usage: {@code IntakeBench DATA_DIRECTORY}; the directory is new.
 */
public final class IntakeBench {
    private static final int ROWS = 10_000;
    private static final PrintStream OUT = System.out;

    private IntakeBench() {}

    /** Prints one line a step. */
    public static void main(String[] args) throws IOException {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(PantauOpd.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=application,command")
                .run("--pantau.database.directory=" + args[0], "--pantau.registry.load=false")) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            RegistryCsv.insertRegions(jdbc);
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            "bench", null, List.of(new SimpleGrantedAuthority("ROLE_ADMIN"))));
            Intake intake = application.getBean(Intake.class);
            IntakeSaving saving = application.getBean(IntakeSaving.class);
            List<List<String>> rows = rows();
            for (String kind : List.of("csv", "xlsx", "csv", "xlsx")) {
                byte[] file = kind.equals("csv") ? csv(rows) : xlsx(rows);
                OUT.printf(Locale.ROOT, "%s of %d kB%n", kind, file.length >> 10);
                run(intake, saving, kind, file);
            }
        }
    }

    private static void run(Intake intake, IntakeSaving saving, String kind, byte[] file) {
        long batch = measure("opened and judged", () -> open(intake, kind, file));
        OUT.println("  " + intake.counts(batch));
        List<String> cells = new ArrayList<>(
                intake.rows(batch, Set.of(RowState.READY), 0, 1).getFirst().cells());
        int line = intake.rows(batch, Set.of(RowState.READY), 0, 1).getFirst().line();
        cells.set(RegistryColumns.ALL.indexOf("url"), "https://baru.example.go.id/");
        measure("one row edited, all judged anew", () -> intake.edit(batch, line, cells));
        OUT.println("  " + measure("saved", () -> saving.save(batch)));
        OUT.println("  faults " + measure("taken back", () -> saving.undo(batch)));
        intake.discard(batch);
    }

    private static long open(Intake intake, String kind, byte[] file) {
        return switch (intake.open("daftar." + kind, file)) {
            case IntakeOpened.Opened opened -> opened.batchId();
            case IntakeOpened.Refused refused -> throw new IllegalStateException(refused.key());
        };
    }

    private static <T> T measure(String step, Supplier<T> work) {
        long before = HeapWatch.live();
        HeapWatch heap = new HeapWatch();
        long start = System.nanoTime();
        T result = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] used = heap.end();
        OUT.printf(
                Locale.ROOT,
                "  %s: %.2f s; heap before %d MB, highest +%d MB with garbage, +%d MB after a collection%n",
                step,
                seconds,
                before >> 20,
                (used[0] - before) >> 20,
                Math.max(0, used[1] - before) >> 20);
        return result;
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(ROWS);
        for (int i = 0; i < ROWS; i++) {
            rows.add(i % 10 < 7 ? good(i) : garbage(i));
        }
        return rows;
    }

    private static List<String> good(int i) {
        String agency = "opd-" + i / 10;
        String site = "https://h" + i + ".example.go.id/";
        return List.of(
                RegistryCsv.REGION,
                agency,
                "Dinas " + i / 10,
                "",
                "DINAS",
                "",
                "",
                "",
                "WEBSITE",
                "",
                site,
                site + "feed/",
                "2025-01-01");
    }

    private static List<String> garbage(int i) {
        List<String> row = new ArrayList<>(good(i));
        switch (i % 5) {
            case 0 -> row.set(0, "77.77");
            case 1 -> row.set(10, "javascript:alert(" + i + ")");
            case 2 -> row.replaceAll(cell -> cell + "\ufffd");
            case 3 -> row.set(4, "x".repeat(3_000));
            default -> row.set(11, "https://h0.example.go.id/feed/");
        }
        return row;
    }

    private static byte[] csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder(String.join(",", RegistryColumns.ALL)).append('\n');
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            for (int column = 0; column < RegistryColumns.ALL.size(); column++) {
                sheet.value(0, column, RegistryColumns.ALL.get(column));
                for (int line = 0; line < rows.size(); line++) {
                    sheet.value(line + 1, column, rows.get(line).get(column));
                }
            }
        }
        return out.toByteArray();
    }
}
