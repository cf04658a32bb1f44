package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void hashIsArgon2idWithItsName() {
        assertThat(passwords.hash("tangga biru 7 kopi")).startsWith("{argon2}$argon2id$v=19$m=16384");
    }

    @Test
    void passwordsThatDifferAfterByte72AreToldApart() {
        String start = "\u6c34\u706b\u6728\u91d1".repeat(16); // 64 characters, 192 bytes
        String hash = passwords.hash(start + "a");

        assertThat(passwords.matches(start + "a", hash)).isTrue();
        assertThat(passwords.matches(start + "b", hash)).isFalse();
        assertThat(passwords.matches(start, hash)).isFalse();
    }

    @Test
    void madePasswordsPassThePolicyAndDiffer() {
        String made = passwords.random();

        assertThat(new PasswordPolicy().objection(made, "ani")).isEmpty();
        assertThat(passwords.random()).isNotEqualTo(made);
    }

    @Test
    void waitDoublesFromOneMinuteToFifteen() {
        assertThat(Backoff.ACCOUNT.after(4)).isZero();
        assertThat(Backoff.ACCOUNT.after(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.ACCOUNT.after(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Backoff.ACCOUNT.after(8)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Backoff.ACCOUNT.after(9)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Backoff.ACCOUNT.after(10_000)).isEqualTo(Duration.ofMinutes(15));
    }
}
