package id.pantauopd.access;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes the whole audit log as CSV (RFC 4180), newest first, a page of it in memory at a time. */
@Service
public class AuditExport {
    private static final int PAGE = 200;
    /** A spreadsheet takes a cell that begins so for a formula, and what strangers typed stands in this log. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%＝";

    private final AuditTrail trail;

    AuditExport(AuditTrail trail) {
        this.trail = trail;
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void write(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord("id", "at", "actor", "action", "subject", "before", "after");
        long last = Long.MAX_VALUE;
        List<AuditEntry> page = trail.page(0, PAGE);
        for (int offset = PAGE; !page.isEmpty(); offset += PAGE) {
            for (AuditEntry entry : page) {
                if (entry.id() < last) { // entries that were added meanwhile push those before them onto the next page
                    last = entry.id();
                    write(csv, entry);
                }
            }
            page = trail.page(offset, PAGE);
        }
        out.flush();
    }

    private static void write(CsvWriter csv, AuditEntry entry) {
        csv.writeRecord(
                Long.toString(entry.id()),
                entry.at().toString(),
                cell(entry.actor()),
                cell(entry.action()),
                cell(entry.subject()),
                cell(entry.before()),
                cell(entry.after()));
    }

    private static String cell(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
