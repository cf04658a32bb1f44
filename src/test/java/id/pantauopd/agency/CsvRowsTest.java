package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    @Test
    void rowsKnowTheirLineAndBlankLinesAreLeftOut() throws IOException {
        assertThat(read("a,b\n\n \r\nc,d\re,f"))
                .containsExactly(
                        new CsvRows.Fields(1, List.of("a", "b")),
                        new CsvRows.Fields(4, List.of("c", "d")),
                        new CsvRows.Fields(5, List.of("e", "f")));
    }

    @Test
    void quotedFieldMayHoldSeparatorQuoteAndNewline() throws IOException {
        assertThat(read("\"a,1\",\"b \"\"x\"\"\"\n\"a\r\n2\",b\nc,d\n"))
                .containsExactly(
                        new CsvRows.Fields(1, List.of("a,1", "b \"x\"")),
                        new CsvRows.Fields(2, List.of("a\n2", "b")),
                        new CsvRows.Fields(4, List.of("c", "d")));
    }

    @Test
    void quoteWithoutPartnerCostsItsOwnLineOnly() throws IOException {
        List<CsvRows.Row> rows = read("\"a,b\nc,d\ne,f\n\"g,h\ni,j\n");
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0)).isInstanceOf(CsvRows.Broken.class);
        assertThat(rows.get(3)).isInstanceOf(CsvRows.Broken.class);
        assertThat(rows.get(1)).isEqualTo(new CsvRows.Fields(2, List.of("c", "d")));
        assertThat(rows.get(4)).isEqualTo(new CsvRows.Fields(5, List.of("i", "j")));
    }

    @Test
    void quoteOpenToTheEndOfALongFileCostsItsOwnLineOnly() throws IOException {
        List<CsvRows.Row> rows = read("a,\"b\n" + "c,d\n".repeat(1_000));
        assertThat(rows).hasSize(1_001);
        assertThat(rows.stream().filter(CsvRows.Fields.class::isInstance)).hasSize(1_000);
    }

    @Test
    void wrongNumberOfFieldsIsBroken() throws IOException {
        assertThat(read("a\na,b,c\na,b"))
                .extracting(CsvRows.Row::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Broken", "Broken", "Fields");
    }

    @Test
    void endlessLineIsBrokenAndTheNextIsRead() throws IOException {
        List<CsvRows.Row> rows = read("x".repeat(CsvLines.LONGEST * 3) + "\na,b\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isInstanceOf(CsvRows.Broken.class);
        assertThat(rows.getLast()).isEqualTo(new CsvRows.Fields(2, List.of("a", "b")));
    }

    private static List<CsvRows.Row> read(String text) throws IOException {
        CsvRows rows = new CsvRows(new CsvLines(new StringReader(text)), ',', 2);
        List<CsvRows.Row> read = new ArrayList<>();
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            read.add(row);
        }
        return read;
    }
}
