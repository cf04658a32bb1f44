package id.pantauopd.agency;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pantauopd.fetch.UrlRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;

/**
 * Imports a registry file: one row a channel, or one that only declares an agency.
 *
 * <p>Twice is the same as once, also after a run that was cut short and beside a second run. Rows are stored in short
 * transactions of {@value #BATCH}; a bad row costs itself only. An empty cell takes nothing away. Channels that the file
 * does not name stay as they are.
 */
@Service
public class RegistryImport {
    static final int BATCH = 500;
    private static final int TRIES = 3;

    private final ImportBatch batch;
    private final RegionRows regions;
    private final UrlRules urls;

    RegistryImport(ImportBatch batch, RegionRows regions, UrlRules urls) {
        this.batch = batch;
        this.regions = regions;
        this.urls = urls;
    }

    /** Imports a file that an administrator answers for: its new channels are confirmed. */
    public ImportResult file(Path file, boolean dryRun) {
        String name = String.valueOf(file.getFileName());
        try (InputStream input = Files.newInputStream(file)) {
            return stream(input, ImportMode.file(name, dryRun));
        } catch (IOException unreadable) {
            return new ImportResult.NotRead(RegistryFault.of("", "file.unreadable", name));
        }
    }

    ImportResult stream(InputStream input, ImportMode mode) throws IOException {
        // Broken bytes become U+FFFD, which costs the row and not the file.
        CsvLines lines = new CsvLines(new InputStreamReader(input, StandardCharsets.UTF_8));
        CsvLines.Line header = lines.next();
        while (header != null && header.text().isBlank()) {
            header = lines.next();
        }
        if (header == null) {
            return new ImportResult.NotRead(RegistryFault.of("", "file.empty", mode.source()));
        }
        OptionalInt separator = RegistryColumns.separator(header.text());
        if (separator.isEmpty()) {
            return new ImportResult.NotRead(
                    RegistryFault.of("", "file.header", mode.source(), String.join(",", RegistryColumns.ALL)));
        }
        CsvRows rows = new CsvRows(lines, (char) separator.getAsInt(), RegistryColumns.ALL.size());
        return new ImportResult.Imported(all(rows::next, mode).report());
    }

    /** Imports rows from wherever they come. */
    ImportRun all(Rows rows, ImportMode mode) throws IOException {
        RowReader reader =
                new RowReader(regions.all().stream().map(Region::code).collect(toUnmodifiableSet()), urls);
        ImportRun run = new ImportRun(mode.dryRun());
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            switch (row) {
                case CsvRows.Broken broken -> run.bad(broken.line(), broken.fault());
                case CsvRows.Fields fields -> {
                    switch (reader.read(fields)) {
                        case RowReader.Bad bad -> run.bad(fields.line(), bad.fault());
                        case RowReader.Good good -> run.good(good.row());
                    }
                }
            }
            if (run.waiting().size() >= BATCH) {
                send(run, mode);
            }
        }
        send(run, mode);
        return run;
    }

    /** Gives one row after another, and null at the end. */
    interface Rows {
        CsvRows.@Nullable Row next() throws IOException;
    }

    private void send(ImportRun run, ImportMode mode) {
        if (!run.waiting().isEmpty()) {
            run.done(mode.dryRun() ? batch.tryOut(run.waiting(), run.planned()) : store(run, mode));
        }
    }

    /** A transaction that lost against another one is played again; nothing of it was kept. */
    private BatchPlan store(ImportRun run, ImportMode mode) {
        for (int attempt = 1; ; attempt++) {
            try {
                return batch.store(run.waiting(), mode);
            } catch (TransientDataAccessException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }
}
