package id.pantauopd.access;

import id.pantauopd.base.PublicSettings;
import id.pantauopd.base.UtcTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the operator make the first admin: while there is none, each start prints an address with a code that works once,
 * for half an hour. Only the code's hash is stored.
 */
@Service
@ConditionalOnWebApplication
public class FirstAdmin {
    /** The page that takes the code. */
    public static final String PATH = "masuk/pertama";

    /** The query parameter that holds the code. */
    public static final String PARAMETER = "kode";

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final String REFUSED = "access.first.refused";

    private final UserRepository users;
    private final NewAccounts accounts;
    private final JdbcClient jdbc;
    private final Throttle throttle;
    private final PublicSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstAdmin(
            UserRepository users,
            NewAccounts accounts,
            JdbcClient jdbc,
            Throttle throttle,
            PublicSettings settings,
            Clock clock) {
        this.users = users;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.throttle = throttle;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void announce() {
        if (isOpen()) {
            log.warn(
                    "There is no admin yet. Within {} minutes open {}",
                    LIFE.toMinutes(),
                    settings.link("/" + PATH + "?" + PARAMETER + "=" + newCode()));
        }
    }

    /** Tells whether a first admin is still wanted. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return !users.existsByRoleAndEnabledTrue(Role.ADMIN);
    }

    /**
     * Adds the first admin and uses the code up; a name or password that cannot be used leaves the code as it was.
     *
     * @param address where the attempt comes from; wrong codes are counted
     */
    @Transactional
    public UserChange claim(String code, String name, String password, String address) {
        byte[] attempts = Sha256.of("first-admin|" + ClientAddress.client(address));
        if (!throttle.admits(attempts, Backoff.ACCOUNT)) {
            return new UserChange.Refused("access.signin.wait");
        }
        if (!isValid(Sha256.of(code)) || !isOpen()) {
            return new UserChange.Refused(REFUSED);
        }
        throttle.forget(attempts);
        UserChange change = accounts.open(name, Role.ADMIN, password, false);
        if (change instanceof UserChange.Changed) {
            jdbc.sql("DELETE FROM bootstrap_token").update();
        }
        return change;
    }

    String newCode() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("DELETE FROM bootstrap_token WHERE expires_at <= :now")
                .param("now", UtcTime.toColumn(clock.instant()))
                .update();
        jdbc.sql("INSERT INTO bootstrap_token (token_sha256, expires_at) VALUES (:hash, :expires)")
                .param("hash", Sha256.of(code))
                .param("expires", UtcTime.toColumn(clock.instant().plus(LIFE)))
                .update();
        return code;
    }

    /** Locks the row, so that two who hold the same code do not both become the first. */
    private boolean isValid(byte[] hash) {
        return jdbc.sql("SELECT expires_at FROM bootstrap_token WHERE token_sha256 = :hash FOR UPDATE")
                .param("hash", hash)
                .query(LocalDateTime.class)
                .optional()
                .map(UtcTime::fromColumn)
                .filter(clock.instant()::isBefore)
                .isPresent();
    }
}
