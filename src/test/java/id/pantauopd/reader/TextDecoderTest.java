package id.pantauopd.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
    void marksAndWidthsShowTheCharset(String name) {
        assertThat(decode("\uFEFF<rss>é</rss>".getBytes(Charset.forName(name)))).isEqualTo("<rss>é</rss>");
        assertThat(decode("<rss>é</rss>".getBytes(Charset.forName(name)))).isEqualTo("<rss>é</rss>");
    }

    @Test
    void repeatedMarksAreDropped() {
        assertThat(decode("\uFEFF\uFEFF<rss/>".getBytes(UTF_8))).isEqualTo("<rss/>");
    }

    @Test
    void ebcdicIsReadByItsFirstLetters() {
        assertThat(decode("<?xml version=\"1.0\" encoding=\"cp037\"?><rss/>".getBytes(Charset.forName("IBM037"))))
                .endsWith("<rss/>");
    }

    @Test
    void validUtf8BeatsTheDeclaration() {
        assertThat(decode("<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>".getBytes(UTF_8)))
                .contains("é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", " iso-8859-1; ", "us-ascii", "latin1"})
    void narrowDeclarationsMeanWindows(String declared) {
        byte[] body = ("<?xml version='1.0' encoding='" + declared + "'?><a>\u0093é\u0094</a>").getBytes(ISO_8859_1);

        assertThat(decode(body)).contains("“é”");
    }

    @Test
    void unknownOrImpossibleDeclarationsAreIgnoredAndFlagged() {
        byte[] body = "<?xml version='1.0' encoding='utf8mb9'?><a>é</a>".getBytes(ISO_8859_1);

        assertThat(TextDecoder.decode(body, null))
                .isEqualTo(new TextDecoder.Decoded("<?xml version='1.0' encoding='utf8mb9'?><a>é</a>", true));
    }

    @Test
    void escapeCodedJapaneseIsNotTakenForAscii() {
        String text = "<?xml version='1.0' encoding='ISO-2022-JP'?><a>記事</a>";

        assertThat(decode(text.getBytes(Charset.forName("ISO-2022-JP")))).isEqualTo(text);
    }

    @Test
    void oneCutCharacterLeavesUtf8AsItIs() {
        byte[] body = "<a>ééééé</a>".getBytes(UTF_8);
        body[4] = '.';

        assertThat(TextDecoder.decode(body, null).text()).endsWith("éééé</a>");
    }

    private static String decode(byte[] bytes) {
        return TextDecoder.decode(bytes, null).text();
    }
}
