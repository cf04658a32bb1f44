package id.pantauopd.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    record Row(@Nullable Object text, @Nullable Object number) {}

    private static final List<Column<Row>> COLUMNS =
            List.of(new Column<>("text", "", Row::text), new Column<>("number", "", Row::number));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-5", "@cmd", "\t=x", " =x", "|calc", "%0", "＝1", "\uFEFF=1"})
    void textThatASpreadsheetWouldRunIsDisarmed(String text) {
        assertThat(CsvTable.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dinas Kesehatan", "a=b", "3 - 2", "'quoted'"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(CsvTable.cell(text)).isEqualTo(text);
    }

    @Test
    void negativeNumbersStayNumbers() {
        assertThat(CsvTable.cell(-5)).isEqualTo("-5");
        assertThat(CsvTable.cell(new BigDecimal("-0.25"))).isEqualTo("-0.25");
    }

    @Test
    void roundScoreIsWrittenPlainly() {
        assertThat(CsvTable.cell(new BigDecimal("100").stripTrailingZeros())).isEqualTo("100");
    }

    @Test
    void unknownIsAnEmptyCellAndZeroIsZero() {
        assertThat(written(new Row("a", null), new Row("b", 0))).isEqualTo("text,number\r\na,\r\nb,0\r\n");
    }

    @Test
    void quotesCommasAndLineBreaksSurviveTheRoundTrip() {
        String hostile = "Rapat \"kerja\", hari\nSenin";
        String csv = written(new Row(hostile, 1));
        List<String> back = CsvReader.builder().ofCsvRecord(csv).stream()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .getFields();
        assertThat(back).containsExactly(hostile, "1");
    }

    private static String written(Row... rows) {
        StringWriter out = new StringWriter();
        CsvTable.write(out, COLUMNS, Stream.of(rows));
        return out.toString();
    }
}
