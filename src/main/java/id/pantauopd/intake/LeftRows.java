package id.pantauopd.intake;

import id.pantauopd.agency.RegistryColumns;
import id.pantauopd.base.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gives the rows of a batch that would not be saved back as a file, with the reasons; mended, it can be brought again. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class LeftRows {
    private static final Set<RowState> LEFT = EnumSet.of(RowState.CHECK, RowState.DUPLICATE, RowState.FAULT);
    private static final int PAGE = 1_000;

    private final IntakeRows rows;
    private final Words words;

    LeftRows(IntakeRows rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    /** @param format CSV or XLSX */
    public byte[] file(long batchId, FileFormat format, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format == FileFormat.CSV) {
                out.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}); // else Excel takes it for Latin-1
                try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                        CsvFile csv = new CsvFile(text, headings(locale))) {
                    all(batchId, locale, csv::row);
                }
            } else {
                try (XlsxFile xlsx = new XlsxFile(out, words.say(locale, "intake.sheet"), headings(locale))) {
                    all(batchId, locale, xlsx::row);
                }
            }
        } catch (IOException toMemory) {
            throw new IllegalStateException("Memory cannot fail to be written", toMemory);
        }
        return out.toByteArray();
    }

    private List<String> headings(Locale locale) {
        List<String> headings = new ArrayList<>(RegistryColumns.ALL);
        for (String more : List.of("line", "state", "column", "reason", "original")) {
            headings.add(words.say(locale, "intake.left." + more));
        }
        return headings;
    }

    private void all(long batchId, Locale locale, Consumer<List<String>> sink) {
        int offset = 0;
        List<IntakeRow> page = rows.page(batchId, LEFT, offset, PAGE);
        while (!page.isEmpty()) {
            page.forEach(row -> sink.accept(cells(row, locale)));
            offset += page.size();
            page = rows.page(batchId, LEFT, offset, PAGE);
        }
    }

    private List<String> cells(IntakeRow row, Locale locale) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.add(String.valueOf(row.line()));
        cells.add(words.say(locale, "intake.state." + row.state().name()));
        cells.add(row.field());
        cells.add(
                row.reason().isEmpty()
                        ? ""
                        : words.say(locale, row.reason(), row.arguments().toArray()));
        boolean broken = row.cells().stream().allMatch(String::isEmpty);
        cells.add(broken ? String.join(" ", row.source()) : "");
        return cells;
    }
}
