package id.pantauopd.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostStateTest {

    @ParameterizedTest
    @CsvSource({
        "VISIBLE,  NOT_LISTED, 0,  MISSING",
        "VISIBLE,  ABSENT,     0,  ABSENT_1",
        "MISSING,  ABSENT,     0,  ABSENT_1",
        "ABSENT_1, ABSENT,     23, ABSENT_1",
        "ABSENT_1, ABSENT,     24, DELETED",
        "ABSENT_1, PRESENT,    1,  VISIBLE",
        "DELETED,  PRESENT,    90, VISIBLE",
        "DELETED,  ABSENT,     90, DELETED",
        "ABSENT_1, UNCLEAR,    90, ABSENT_1",
        "ABSENT_1, NOT_LISTED, 90, ABSENT_1",
    })
    void movesAsLooksShow(PostState state, Presence presence, long hours, PostState after) {
        assertThat(state.after(presence, Duration.ofHours(hours))).isEqualTo(after);
    }
}
