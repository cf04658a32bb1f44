package id.pantauopd.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantauopd.post.PostArchive.Cursor;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostCursorTest {
    @Test
    void aCursorSurvivesTheAddress() {
        Cursor cursor = new Cursor(LocalDate.of(2026, 11, 24), 9_007_199_254_740_993L);
        assertThat(PostCursor.of(PostCursor.word(cursor))).isEqualTo(cursor);
    }

    @Test
    void noCursorIsTheFirstPage() {
        assertThat(PostCursor.of(null)).isNull();
        assertThat(PostCursor.of("")).isNull();
        assertThat(PostCursor.word(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!", "MjAyNi0xMS0yNA", "' OR 1=1", "MjAyNi0xMy0xLzE"})
    void aMadeUpCursorIsRefusedByName(String word) {
        assertThatThrownBy(() -> PostCursor.of(word))
                .isInstanceOfSatisfying(
                        BadQuery.class, bad -> assertThat(bad.parameter()).isEqualTo("cursor"));
    }
}
