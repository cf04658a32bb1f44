package id.pantauopd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.RegistryColumns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReaderTest {
    @Test
    void columnsAreReadWhateverSeparatesThem() {
        for (String separator : List.of(",", ";", "\t")) {
            String csv = "Nama OPD|Alamat\n\"Dinas \"\"A\"\", B\"|https://a.example/\n".replace("|", separator);
            SourceTable table = table(csv.getBytes(StandardCharsets.UTF_8));
            assertThat(table.headings()).containsExactly("Nama OPD", "Alamat");
            assertThat(table.lines().getFirst().cells()).containsExactly("Dinas \"A\", B", "https://a.example/");
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void textWithAMarkOfItsEncodingIsRead(String encoding) {
        byte[] file = "\ufeffnama;alamat\nDinas Pémuda;https://a.example/\n".getBytes(Charset.forName(encoding));
        assertThat(table(file).lines().getFirst().cells().getFirst()).isEqualTo("Dinas Pémuda");
    }

    @Test
    void brokenBytesCostTheirRowOnly() {
        byte[] file = "nama;alamat\nDinas P\u00e9muda;x\nDinas B;y\n".getBytes(StandardCharsets.ISO_8859_1);
        SourceTable table = table(file);
        assertThat(table.lines().get(0).cells().getFirst()).contains("\ufffd");
        assertThat(table.lines().get(1).cells()).containsExactly("Dinas B", "y");
    }

    @Test
    void lineThatIsNoRowIsKeptAsItStands() {
        SourceTable table = table("nama,alamat\na,b,c\n\"offen,x\nd,e\n".getBytes(StandardCharsets.UTF_8));
        assertThat(table.lines())
                .extracting(line -> line.number() + " " + line.cells() + " " + (line.fault() != null))
                .containsExactly("2 [a,b,c] true", "3 [\"offen,x] true", "4 [d, e] false");
    }

    @Test
    void workbookIsReadWithItsDaysAndNumbersAsText() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "wilayah");
            sheet.value(0, 1, "nama");
            sheet.value(0, 2, "sejak");
            sheet.value(1, 0, "19.03");
            sheet.value(1, 1, "=1+1");
            sheet.value(1, 2, LocalDate.of(2026, 11, 24));
            sheet.style(1, 2).format("yyyy-MM-dd").set();
            sheet.value(3, 1, "Dinas B");
        });
        SourceTable table = table(file);
        assertThat(table.headings()).containsExactly("wilayah", "nama", "sejak");
        assertThat(table.lines())
                .extracting(line -> line.number() + " " + line.cells())
                .containsExactly("2 [19.03, =1+1, 2026-11-24]", "4 [, Dinas B, ]");
    }

    @Test
    void workbookThatUnfoldsWithoutEndIsNotOpened() throws IOException {
        byte[] bomb = with(small(), "xl/media/bomb.bin", out -> {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        });
        assertThat(bomb.length).isLessThan(FileReader.LARGEST);
        assertThat(refusal(bomb)).isEqualTo("intake.file.bomb");
    }

    @Test
    void workbookOfManyEntriesIsNotOpened() throws IOException {
        byte[] file = small();
        for (int i = 0; i < 6; i++) {
            file = withMany(file, i, 100);
        }
        assertThat(refusal(file)).isEqualTo("intake.file.bomb");
    }

    @Test
    void workbookResolvesNoEntity() throws IOException {
        String sheet = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY f SYSTEM "file:///etc/passwd">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>nama</t></is></c><c r="B1" t="inlineStr"><is><t>alamat</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>&f;</t></is></c><c r="B2" t="inlineStr"><is><t>&b;</t></is></c></row>
                </sheetData></worksheet>""";
        byte[] file =
                with(small(), "xl/worksheets/sheet1.xml", out -> out.write(sheet.getBytes(StandardCharsets.UTF_8)));
        FileReading reading = FileReader.read(file);
        assertThat(reading.toString()).doesNotContain("root:", "aaaaaaaaaaaaaaaaaaaa");
    }

    @Test
    void workbookThatIsCutOffOrNoneIsRefusedInWords() throws IOException {
        byte[] whole = small();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(refusal(half)).isEqualTo("intake.file.xlsx");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("surat.txt"));
            out.write(65);
        }
        assertThat(refusal(zip.toByteArray())).isEqualTo("intake.file.zip");
    }

    @Test
    void outlinesAreReadWithoutATypeAndInFoldersOfFolders() {
        SourceTable table = table("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="1.0"><head><title>x</title></head><body>
                <outline text="Kabupaten"><outline text="Dinas A">
                  <outline text="Berita" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>
                  <outline title="Kosong"><outline XMLURL="https://a2.example/rss"/></outline>
                </outline></outline>
                <outline type="rss" xmlUrl="https://b.example/feed"/>
                <outline type="link" url="https://t.me/c"/>
                </body></opml>""".getBytes(StandardCharsets.UTF_8));
        assertThat(table.lines())
                .extracting(line -> new Cells(line.cells()))
                .extracting(cells -> cells.get("agency_name") + " " + cells.get("feed_url") + " " + cells.get("url"))
                .containsExactly(
                        "Dinas A https://a.example/feed https://a.example/",
                        "Kosong https://a2.example/rss ",
                        " https://b.example/feed ",
                        "  https://t.me/c");
    }

    @Test
    void listWithADoctypeIsRefusedAndNothingIsFetched() {
        for (String doctype : List.of(
                "<!DOCTYPE opml SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE opml [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")) {
            String opml = "<?xml version=\"1.0\"?>" + doctype
                    + "<opml><body><outline xmlUrl=\"https://a.example/\" text=\"&x;\"/></body></opml>";
            assertThat(refusal(opml)).isIn("intake.file.opml", "intake.file.xml");
        }
    }

    @Test
    void listOfEndlessFoldersIsRefused() {
        String deep = "<opml><body>" + "<outline text=\"a\">".repeat(5_000);
        assertThat(refusal(deep)).isEqualTo("intake.file.opml");
    }

    @Test
    void longListOfHonestAddressesIsRead() {
        String outline = "<outline xmlUrl=\"https://a.example/?a=1&amp;b=2&amp;c=3\"/>";
        String opml = "<opml><body>" + outline.repeat(15_000) + "</body></opml>";
        assertThat(table(opml.getBytes(StandardCharsets.UTF_8)).lines()).hasSize(15_000);
    }

    @Test
    void whatIsNoListIsRefusedByItsKind() {
        assertThat(refusal("")).isEqualTo("intake.file.empty");
        assertThat(refusal("   \n\n")).isEqualTo("intake.file.empty");
        assertThat(refusal("%PDF-1.7")).isEqualTo("intake.file.pdf");
        assertThat(refusal("<!DOCTYPE html><html></html>")).isEqualTo("intake.file.html");
        assertThat(refusal("<rss><channel/></rss>")).isEqualTo("intake.file.xml");
        assertThat(refusal("<opml><body></body></opml>")).isEqualTo("intake.file.outlines");
        assertThat(refusal("nama\nDinas A\n")).isEqualTo("intake.file.columns");
        assertThat(refusal("nama,alamat\n")).isEqualTo("intake.file.rows");
        assertThat(refusal("a,b\nx\0y,z\n")).isEqualTo("intake.file.binary");
        assertThat(refusal(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}))
                .isEqualTo("intake.file.xls");
        assertThat(refusal(new byte[FileReader.LARGEST + 1])).isEqualTo("intake.file.large");
        assertThat(refusal("a,b\n" + "1,2\n".repeat(SourceTable.MOST_LINES + 1)))
                .isEqualTo("intake.file.lines");
    }

    @Test
    void noiseOfAnyKindIsAnAnswerAndNoFailure() throws IOException {
        Random random = new Random(7);
        byte[] good = small();
        for (int i = 0; i < 300; i++) {
            byte[] noise = i % 2 == 0 ? new byte[random.nextInt(4_000)] : good.clone();
            if (i % 2 == 0) {
                random.nextBytes(noise);
                if (noise.length > 0 && i % 4 == 0) {
                    noise[0] = '<';
                }
            } else {
                for (int hit = 0; hit < 10; hit++) {
                    noise[random.nextInt(noise.length)] = (byte) random.nextInt();
                }
            }
            assertThat(FileReader.read(noise)).isNotNull();
        }
    }

    @Test
    void pastedTableIsReadAsOneAndAddressesLineByLine() {
        assertThat(((FileReading.Read) PastedTable.read("Nama\tAlamat\nDinas A\thttps://a.example/"))
                        .table()
                        .headings())
                .containsExactly("Nama", "Alamat");
        assertThat(((FileReading.Read) PastedTable.read("\nhttps://a.example/\n\n@akun\n"))
                        .table()
                        .lines())
                .extracting(SourceTable.Line::number)
                .containsExactly(2, 4);
        assertThat(PastedTable.read(" \n ")).isInstanceOf(FileReading.Refused.class);
    }

    @Test
    void everyColumnIsGuessedFromItsOwnNameAndFromEverydayWords() {
        assertThat(ColumnMapping.guess(RegistryColumns.ALL).columns()).isEqualTo(RegistryColumns.ALL);
        assertThat(ColumnMapping.guess(
                                List.of("Nama Perangkat Daerah", "Singkatan", "Medsos", "Username", "Link RSS", "x"))
                        .columns())
                .containsExactly("agency_name", "agency_short_name", "platform", "handle", "feed_url", "");
        assertThat(ColumnMapping.guess(List.of("OPD", "Nama")).columns()).containsExactly("agency_name", "");
        assertThat(ColumnMapping.guess(List.of("x", "y")).cells(List.of("1", "2")))
                .isEqualTo(Collections.nCopies(RegistryColumns.ALL.size(), ""));
    }

    /** Writes an entry. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private interface Fill {
        void fill(Worksheet sheet);
    }

    private static byte[] small() throws IOException {
        return workbook(sheet -> {
            sheet.value(0, 0, "nama");
            sheet.value(0, 1, "alamat");
            sheet.value(1, 0, "Dinas A");
            sheet.value(1, 1, "https://a.example/");
        });
    }

    private static byte[] workbook(Fill fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Uji", "1.0")) {
            fill.fill(workbook.newWorksheet("Data"));
        }
        return out.toByteArray();
    }

    /** The same ZIP with one entry more, or in the place of another. */
    private static byte[] with(byte[] zip, String name, Content content) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(copy)) {
            copy(zip, name, out);
            out.putNextEntry(new ZipEntry(name));
            content.write(out);
        }
        return copy.toByteArray();
    }

    private static byte[] withMany(byte[] zip, int part, int entries) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(copy)) {
            copy(zip, "", out);
            for (int i = 0; i < entries; i++) {
                out.putNextEntry(new ZipEntry("xl/media/" + part + "-" + i));
            }
        }
        return copy.toByteArray();
    }

    private static void copy(byte[] zip, String without, ZipOutputStream out) throws IOException {
        Path file = Files.createTempFile("uji", ".zip");
        Files.write(file, zip);
        try (ZipFile in = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                if (!entry.getName().equals(without)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.getInputStream(entry).transferTo(out);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static SourceTable table(byte[] file) {
        return ((FileReading.Read) FileReader.read(file)).table();
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] file) {
        return ((FileReading.Refused) FileReader.read(file)).key();
    }
}
