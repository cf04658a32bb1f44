package id.pantauopd.agency;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads regions and everyday names of agencies. Twice is the same as once. */
@Component
class SeedRows {
    private final JdbcClient jdbc;
    private final RegistryRevision revision;

    SeedRows(JdbcClient jdbc, RegistryRevision revision) {
        this.jdbc = jdbc;
        this.revision = revision;
    }

    /** Regions stand after their parents in the file. */
    @Transactional
    public void regions(byte[] csv) {
        revision.lock();
        for (NamedCsvRecord row : rows(csv)) {
            jdbc.sql("INSERT INTO region (code, name, level, parent_code, zone) VALUES (?, ?, ?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE name = VALUES(name), level = VALUES(level),"
                            + " parent_code = VALUES(parent_code), zone = VALUES(zone)")
                    .param(row.getField("code"))
                    .param(row.getField("name"))
                    .param(Region.Level.valueOf(row.getField("level")).name())
                    .param(nullIfEmpty(row.getField("parent_code")))
                    .param(ZoneId.of(row.getField("zone")).getId())
                    .update();
        }
        revision.agencyChanged();
    }

    /** Names of agencies that do not exist are passed over: an administrator may have taken them out of the file. */
    @Transactional
    public void aliases(byte[] csv) {
        revision.lock();
        for (NamedCsvRecord row : rows(csv)) {
            jdbc.sql("INSERT IGNORE INTO agency_alias (agency_id, alias) SELECT id, ? FROM agency WHERE code = ?")
                    .params(row.getField("alias"), row.getField("agency_code"))
                    .update();
        }
        revision.agencyChanged();
    }

    private static List<NamedCsvRecord> rows(byte[] csv) {
        InputStream input = new ByteArrayInputStream(csv);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
