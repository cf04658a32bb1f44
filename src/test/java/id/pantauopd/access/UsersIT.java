package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@WebTest
class UsersIT {
    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NewAccounts accounts;

    @Autowired
    private Users users;

    @Autowired
    private AuditTrail trail;

    @BeforeEach
    void start() {
        Tables.empty(dataSource);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void onlyAdminsReachUsersAndAuditTrail() {
        assertThatThrownBy(users::all).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        for (Role role : List.of(Role.MEMBER, Role.EDITOR)) {
            actAs(new SignedIn(9, "budi", role, false, 0, Instant.now()));
            assertThatThrownBy(users::all).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> users.invite("susi", Role.ADMIN)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> users.disable(1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> trail.page(0, 10)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void adminWhoMustChangeThePasswordIsNoAdminYet() {
        actAs(new SignedIn(9, "ani", Role.ADMIN, true, 0, Instant.now()));
        assertThatThrownBy(users::all).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void changesStandInTheAuditTrailWithWhoAndHowItWas() {
        actAsAdmin();
        User member = changed(users.invite("Susi", Role.MEMBER).change());
        users.changeRole(member.id(), Role.EDITOR);
        users.disable(member.id());

        assertThat(trail.page(0, 10))
                .extracting(
                        AuditEntry::actor,
                        AuditEntry::action,
                        AuditEntry::subject,
                        AuditEntry::before,
                        AuditEntry::after)
                .startsWith(
                        tuple("ani", "user.disabled", "susi", "EDITOR", "EDITOR disabled"),
                        tuple("ani", "user.role-changed", "susi", "MEMBER", "EDITOR"),
                        tuple("ani", "user.added", "susi", null, "MEMBER"));
        assertThat(trail.count()).isEqualTo(4);
    }

    @Test
    void secondAccountWithTheSameNameIsRefused() {
        actAsAdmin();
        assertThat(users.invite("ANI ", Role.MEMBER).change()).isEqualTo(new UserChange.Refused("access.name.taken"));
        assertThat(users.invite("\u0430ni", Role.MEMBER).change())
                .isEqualTo(new UserChange.Refused("access.name.unusable"));
    }

    @Test
    void lastEnabledAdminStays() {
        User admin = actAsAdmin();
        Accounts.open(accounts, "budi", Role.ADMIN);
        User budi = users.all().getLast();

        assertThat(users.disable(budi.id())).isInstanceOf(UserChange.Changed.class);
        assertThat(users.disable(admin.id())).isEqualTo(new UserChange.Refused("access.admin.last"));
        assertThat(users.changeRole(admin.id(), Role.MEMBER)).isEqualTo(new UserChange.Refused("access.admin.last"));
    }

    @Test
    void twoAdminsWhoDisableEachOtherAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            Tables.empty(dataSource);
            User ani = Accounts.open(accounts, "ani", Role.ADMIN);
            User budi = Accounts.open(accounts, "budi", Role.ADMIN);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                both.invokeAll(List.of(disabling(ani, budi), disabling(budi, ani)));
            }
            assertThat(jdbc.sql("SELECT COUNT(*) FROM app_user WHERE enabled")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void passwordChangeNeedsTheOldOneAndEndsSessions() {
        User ani = actAsAdmin();

        assertThat(users.changePassword("bukan yang lama", "sepeda ungu di atap 9"))
                .isEqualTo(new UserChange.Refused("access.password.wrong"));
        assertThat(users.changePassword(Accounts.PASSWORD, "pendek"))
                .isEqualTo(new UserChange.Refused("access.password.short"));
        assertThat(users.changePassword(Accounts.PASSWORD, Accounts.PASSWORD))
                .isEqualTo(new UserChange.Refused("access.password.same"));
        assertThat(users.changePassword(Accounts.PASSWORD, "sepeda ungu di atap 9"))
                .isInstanceOf(UserChange.Changed.class);
        assertThat(jdbc.sql("SELECT security_version FROM app_user WHERE id = :id")
                        .param("id", ani.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void databaseHoldsNoPasswordInClear() {
        actAsAdmin();
        String made = users.invite("susi", Role.MEMBER).password();

        assertThat(jdbc.sql("SELECT password_hash FROM app_user")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(hash ->
                        assertThat(hash).startsWith("{argon2}$argon2id$").doesNotContain(made));
        assertThat(jdbc.sql("SELECT CONCAT_WS('|', subject, before_value, after_value) FROM audit_entry")
                        .query(String.class)
                        .list())
                .noneSatisfy(entry -> assertThat(entry).contains(made));
    }

    private User actAsAdmin() {
        User ani = Accounts.open(accounts, "ani", Role.ADMIN);
        actAs(session(ani));
        return ani;
    }

    private Callable<UserChange> disabling(User who, User whom) {
        return () -> {
            actAs(session(who));
            return users.disable(whom.id());
        };
    }

    private static SignedIn session(User user) {
        return new SignedIn(user.id(), user.name(), user.role(), false, 0, Instant.now());
    }

    private static void actAs(SignedIn session) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(session, null, session.authorities()));
    }

    private static User changed(UserChange change) {
        return ((UserChange.Changed) change).user();
    }
}
