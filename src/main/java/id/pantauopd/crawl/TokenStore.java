package id.pantauopd.crawl;

import static id.pantauopd.base.UtcTime.fromColumn;
import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.access.AuditLog;
import id.pantauopd.agency.Platform;
import id.pantauopd.base.TransactionRetry;
import id.pantauopd.fetch.Secret;
import id.pantauopd.fetch.SecretBox;
import id.pantauopd.fetch.SecretBox.Sealed;
import id.pantauopd.reader.Tokens;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps the operator's tokens sealed. What was set is never shown again; other nodes learn of it within half a minute. */
@Service
public class TokenStore implements Tokens {
    private static final Logger log = LoggerFactory.getLogger(TokenStore.class);
    private static final long FRESH_NANOS = 30_000_000_000L;

    /** The platforms that ask for a token. */
    public static final Set<Platform> PLATFORMS = Set.of(
            Platform.YOUTUBE, Platform.FACEBOOK, Platform.INSTAGRAM, Platform.THREADS, Platform.TIKTOK, Platform.X);

    private final JdbcClient jdbc;
    private final TransactionRetry retry;
    private final SecretBox box;
    private final AuditLog audit;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    TokenStore(JdbcClient jdbc, TransactionRetry retry, SecretBox box, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.retry = retry;
        this.box = box;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What may be shown of a stored token.
     *
     * @param opens whether one of the keys opens it
     */
    public record TokenFacts(
            Platform platform,
            String lastFour,
            @Nullable LocalDate expires,
            Instant setAt,
            String setBy,
            boolean opens) {}

    @Override
    public Map<Platform, Secret> all() {
        Loaded known = loaded;
        if (known == null || System.nanoTime() - known.nanos > FRESH_NANOS) {
            known = new Loaded(opened(), System.nanoTime());
            loaded = known;
        }
        return known.tokens;
    }

    /** Seals and keeps it in the place of an earlier one. */
    public void set(Platform platform, Secret token, @Nullable LocalDate expires) {
        Sealed sealed = box.seal(token, platform.name());
        retry.inTransaction(() -> {
            write(platform, sealed, SecretBox.lastFour(token), expires);
            audit.record("token.set", platform.name(), null, expires == null ? null : expires.toString());
            return true;
        });
        loaded = null;
    }

    /** False when there was none. */
    public boolean remove(Platform platform) {
        boolean removed = retry.inTransaction(() -> {
            int rows = jdbc.sql("DELETE FROM platform_token WHERE platform = :platform")
                    .param("platform", platform.name())
                    .update();
            if (rows > 0) {
                audit.record("token.removed", platform.name(), null, null);
            }
            return rows > 0;
        });
        loaded = null;
        return removed;
    }

    /** Seals everything anew with the key of today; gives how many could be opened. */
    public int rotate() {
        int rotated = 0;
        for (Map.Entry<Platform, Secret> token : opened().entrySet()) {
            Sealed sealed = box.seal(token.getValue(), token.getKey().name());
            rotated += retry.inTransaction(() -> jdbc.sql(
                            "UPDATE platform_token SET key_id = :key, sealed = :sealed WHERE platform = :platform")
                    .param("key", sealed.keyId())
                    .param("sealed", sealed.bytes())
                    .param("platform", token.getKey().name())
                    .update());
        }
        return rotated;
    }

    public List<TokenFacts> facts() {
        return jdbc.sql("SELECT platform, key_id, sealed, last_four, expires_on, set_at, set_by FROM platform_token"
                        + " ORDER BY platform")
                .query((row, at) -> new TokenFacts(
                        Platform.valueOf(row.getString("platform")),
                        row.getString("last_four"),
                        row.getObject("expires_on", LocalDate.class),
                        fromColumn(row.getObject("set_at", LocalDateTime.class)),
                        row.getString("set_by"),
                        box.open(new Sealed(row.getString("key_id"), row.getBytes("sealed")), row.getString("platform"))
                                .isPresent()))
                .list();
    }

    private void write(Platform platform, Sealed sealed, String lastFour, @Nullable LocalDate expires) {
        jdbc.sql("INSERT INTO platform_token (platform, key_id, sealed, last_four, expires_on, set_at, set_by)"
                        + " VALUES (:platform, :key, :sealed, :last, :expires, :at, :by) ON DUPLICATE KEY UPDATE"
                        + " key_id = VALUES(key_id), sealed = VALUES(sealed), last_four = VALUES(last_four),"
                        + " expires_on = VALUES(expires_on), set_at = VALUES(set_at), set_by = VALUES(set_by)")
                .param("platform", platform.name())
                .param("key", sealed.keyId())
                .param("sealed", sealed.bytes())
                .param("last", lastFour)
                .param("expires", expires)
                .param("at", toColumn(clock.instant()))
                .param("by", audit.actor())
                .update();
    }

    private Map<Platform, Secret> opened() {
        Map<Platform, Secret> tokens = new EnumMap<>(Platform.class);
        jdbc.sql("SELECT platform, key_id, sealed FROM platform_token").query(row -> {
            Platform platform = Platform.valueOf(row.getString(1));
            box.open(new Sealed(row.getString(2), row.getBytes(3)), platform.name())
                    .ifPresentOrElse(
                            token -> tokens.put(platform, token),
                            () -> log.warn("The stored token of {} is not opened by any key; set it again", platform));
        });
        return Map.copyOf(tokens);
    }

    private record Loaded(Map<Platform, Secret> tokens, long nanos) {}
}
