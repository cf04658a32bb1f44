package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.UtcTime;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class FirstAdminIT {
    private static final String HERE = "127.0.0.1";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NewAccounts accounts;

    @Autowired
    private FirstAdmin firstAdmin;

    @BeforeEach
    void start() {
        Tables.empty(dataSource);
    }

    @Test
    void codeMakesOneAdminOnce() {
        String code = firstAdmin.newCode();

        assertThat(firstAdmin.claim(code, "ani", Accounts.PASSWORD, HERE)).isInstanceOf(UserChange.Changed.class);
        assertThat(firstAdmin.claim(code, "budi", Accounts.PASSWORD, HERE))
                .isEqualTo(new UserChange.Refused("access.first.refused"));
        assertThat(firstAdmin.isOpen()).isFalse();
    }

    @Test
    void weakPasswordLeavesTheCodeForAnotherTry() {
        String code = firstAdmin.newCode();

        assertThat(firstAdmin.claim(code, "ani", "rahasia", HERE))
                .isEqualTo(new UserChange.Refused("access.password.short"));
        assertThat(firstAdmin.claim(code, "ani", Accounts.PASSWORD, HERE)).isInstanceOf(UserChange.Changed.class);
    }

    @Test
    void codeIsDeadAfterHalfAnHour() {
        String code = firstAdmin.newCode();
        jdbc.sql("UPDATE bootstrap_token SET expires_at = :past")
                .param("past", UtcTime.toColumn(Clock.systemUTC().instant().minus(Duration.ofSeconds(1))))
                .update();

        assertThat(firstAdmin.claim(code, "ani", Accounts.PASSWORD, HERE))
                .isEqualTo(new UserChange.Refused("access.first.refused"));
    }

    @Test
    void codeIsUselessOnceThereIsAnAdmin() {
        String code = firstAdmin.newCode();
        Accounts.open(accounts, "ani", Role.ADMIN);

        assertThat(firstAdmin.claim(code, "budi", Accounts.PASSWORD, HERE))
                .isEqualTo(new UserChange.Refused("access.first.refused"));
    }

    @Test
    void guessingCodesIsShutAndTheCodeIsNotInTheDatabase() {
        String code = firstAdmin.newCode();
        for (int guess = 0; guess < 5; guess++) {
            firstAdmin.claim("tebakan" + guess, "ani", Accounts.PASSWORD, HERE);
        }

        assertThat(firstAdmin.claim(code, "ani", Accounts.PASSWORD, HERE))
                .isEqualTo(new UserChange.Refused("access.signin.wait"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM bootstrap_token WHERE token_sha256 = :hash")
                        .param("hash", Sha256.of(code))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
