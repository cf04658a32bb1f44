package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "P@ssw0rd12345",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "Bismillah12345",
                "DinasKominfo2026!",
                "dprd-bangka-selatan",
                "IndonesiaRaya1945",
                "rahasia.rahasia",
                "ababababababab",
                "AniRahmawati99!",
                "3201234567890001"
            })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(policy.objection(password, "anirahmawati")).contains("access.password.guessable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tangga biru 7 kopi tubruk",
                "Xq7#vLp2!mZd9",
                "kopi hitam tanpa gula pahit",
                "\u6c34\u706b\u6728\u91d1\u571f\u65e5\u6708\u661f\u96e8\u96ea\u98a8\u96f2"
            })
    void passphrasesAndRandomOnesMayBeUsed(String password) {
        assertThat(policy.objection(password, "anirahmawati")).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAndHasBounds() {
        assertThat(policy.objection("Xq7#vLp2!mZ", "ani")).contains("access.password.short");
        assertThat(policy.objection("Xq7#vLp2!mZd".repeat(11), "ani")).contains("access.password.long");
        assertThat(policy.objection("Xq7#vLp2".repeat(16), "ani")).isEmpty();
    }
}
