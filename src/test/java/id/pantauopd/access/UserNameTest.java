package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"admin", "Admin", " admin ", "ADMIN", "\uff41\uff44\uff4d\uff49\uff4e", "\tadmin"})
    void spellingsOfOneNameAreOneName(String spelling) {
        assertThat(UserName.of(spelling)).contains("admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0430dmin",
                "adm\u0131n",
                "ad\u200bmin",
                "adm\u0130n",
                "ad\u00admin",
                "a\u0301dmin",
                "admin\u202e",
                "a dmin",
                "admin\u0000",
                "",
                "a",
                "-admin",
                "<b>admin",
                "admin\r\nroot"
            })
    void lookalikesAndInvisibleCharactersAreNoName(String spelling) {
        assertThat(UserName.of(spelling)).isEmpty();
    }

    @Test
    void nameHasAtMostSixtyCharacters() {
        assertThat(UserName.of("a".repeat(60))).isPresent();
        assertThat(UserName.of("a".repeat(61))).isEmpty();
        assertThat(UserName.of("a".repeat(5_000_000))).isEmpty();
    }
}
