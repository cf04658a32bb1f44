package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    static Stream<List<String>> texts() {
        return Table.rows("plain_text.tsv");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markupBecomesText(List<String> row) {
        assertThat(PlainText.line(row.get(0), 500)).isEqualTo(row.get(1));
        assertThat(PlainText.body(row.get(0), 5_000)).isEqualTo(row.get(2));
    }

    @Test
    void plainTextKeepsItsLinesInABodyOnly() {
        assertThat(PlainText.body("satu\r\n\r\n dua\ntiga", 100)).isEqualTo("satu\ndua\ntiga");
        assertThat(PlainText.line("satu\r\n\r\n dua\ntiga", 100)).isEqualTo("satu dua tiga");
    }

    @Test
    void sourceLinesOfMarkupAreBlanks() {
        assertThat(PlainText.body("<p>satu\ndua</p>\n\n<p>tiga</p>", 100)).isEqualTo("satu dua\ntiga");
    }

    @Test
    void cutNeverSplitsACharacter() {
        assertThat(PlainText.line("ab😀😀", 3)).isEqualTo("ab😀");
        assertThat(PlainText.line("ab cd", 3)).isEqualTo("ab");
        assertThat(PlainText.line("abc", 3)).isEqualTo("abc");
    }

    @Test
    void familyEmojiStaysWhole() {
        assertThat(PlainText.line("👨‍👩‍👧 ❤️", 20)).isEqualTo("👨‍👩‍👧 ❤️");
    }

    @Test
    void onlyTheFirstPartOfAHugeTextIsRead() {
        assertThat(PlainText.body("a".repeat(300_000), 1_000_000)).hasSize(200_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<a href=\"",
                "<a href='x>",
                "&",
                "&amp;",
                "&#",
                "&#x",
                "</",
                "<!--",
                "<![CDATA[",
                "<script>",
                "<style",
                "&lt;",
                "The post ",
                " appeared first on ",
                "\u0301\u0316",
                "\u200d",
                "\ud83d",
                "<p x=\"\">"
            })
    void longNearMatchComesToAnEnd(String piece) {
        assertThat(PlainText.body("x" + piece.repeat(50_000), 5_000))
                .startsWith("x")
                .hasSizeLessThanOrEqualTo(5_000);
    }
}
