package id.pantauopd.intake;

import id.pantauopd.agency.Region;
import id.pantauopd.agency.RegistryColumns;
import id.pantauopd.agency.RegistryExport;
import id.pantauopd.base.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes the registry, or an empty template of it, in every format that the intake reads. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class RegistryFiles {
    private final RegistryExport export;
    private final Words words;

    RegistryFiles(RegistryExport export, Words words) {
        this.export = export;
        this.words = words;
    }

    /** The whole registry; imported again it changes nothing. */
    public byte[] registry(FileFormat format, Locale locale) {
        return write(format, locale, sink -> export.rows(Region.NATION, sink), "");
    }

    /** Headings, and what may stand below them. */
    public byte[] template(FileFormat format, Locale locale) {
        return write(format, locale, sink -> {}, words.say(locale, "intake.template.opml"));
    }

    private byte[] write(FileFormat format, Locale locale, Consumer<Consumer<List<String>>> rows, String comment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case CSV -> csv(out, rows);
                case XLSX -> xlsx(out, locale, rows);
                case OPML -> opml(out, locale, rows, comment);
                case PASTED -> throw new IllegalArgumentException("What is pasted is only read");
            }
        } catch (IOException | XMLStreamException toMemory) {
            throw new IllegalStateException("Memory cannot fail to be written", toMemory);
        }
        return out.toByteArray();
    }

    private static void csv(OutputStream out, Consumer<Consumer<List<String>>> rows) throws IOException {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CsvFile csv = new CsvFile(text, RegistryColumns.ALL)) {
            rows.accept(csv::row);
        }
    }

    private void xlsx(OutputStream out, Locale locale, Consumer<Consumer<List<String>>> rows) throws IOException {
        try (XlsxFile file = new XlsxFile(out, words.say(locale, "intake.sheet"), RegistryColumns.ALL)) {
            rows.accept(file::row);
            file.explain(
                    words.say(locale, "intake.sheet.words"),
                    RegistryColumns.ALL.stream()
                            .map(column -> List.of(column, words.say(locale, "intake.column." + column)))
                            .toList());
        }
    }

    private void opml(OutputStream out, Locale locale, Consumer<Consumer<List<String>>> rows, String comment)
            throws XMLStreamException {
        OpmlFile file = new OpmlFile(out, words.say(locale, "intake.sheet"), comment);
        rows.accept(row -> {
            try {
                file.row(row);
            } catch (XMLStreamException toMemory) {
                throw new UncheckedIOException(new IOException(toMemory));
            }
        });
        file.end();
    }
}
