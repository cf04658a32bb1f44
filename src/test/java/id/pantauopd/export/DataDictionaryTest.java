package id.pantauopd.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Run with {@code -Ddictionary.write=true} to write the tables anew. */
class DataDictionaryTest {
    private static final Path PAGE = Path.of("docs/data-dictionary.md");
    private static final String START = "<!-- generated: columns -->\n";
    private static final String END = "<!-- /generated -->";

    @Test
    void pageNamesTheColumnsOfTheDownloads() throws IOException {
        String page = Files.readString(PAGE);
        String wanted = page.substring(0, page.indexOf(START) + START.length())
                + table("Ranking: `/peringkat.csv`, `export ranking`", RankingColumns.ALL)
                + table("Posts: `export posts`", PostColumns.ALL)
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("dictionary.write")) {
            Files.writeString(PAGE, wanted);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(wanted);
    }

    private static <R> String table(String title, List<Column<R>> columns) {
        return columns.stream()
                .map(column -> "| `" + column.name() + "` | " + column.description() + " |\n")
                .collect(Collectors.joining("", "## " + title + "\n\n| column | holds |\n|---|---|\n", "\n"));
    }
}
