package id.pantauopd.objection;

import id.pantauopd.base.UtcTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the contact of an agency speak for it once, by a link that an editor hands over. Only the digest of a link is kept;
 * it ends after 14 days or with what it is used for.
 */
@Service
@Transactional
public class ContactLinks {
    private static final Duration LASTS = Duration.ofDays(14);
    private static final int TOKEN_BYTES = 24;

    private final JdbcClient jdbc;
    private final ObjectionStore store;
    private final Objections objections;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ContactLinks(JdbcClient jdbc, ObjectionStore store, Objections objections, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.objections = objections;
        this.clock = clock;
    }

    /** For whom and to what a link speaks. */
    public record Invitation(String agencyCode, long editionNumber) {}

    /** The link's token, shown once. */
    String create(String agencyCode, long editionNumber) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        jdbc.sql("INSERT INTO contact_link (token_sha256, agency_code, edition_number, created_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(
                        digest(token),
                        agencyCode,
                        editionNumber,
                        UtcTime.toColumn(now),
                        UtcTime.toColumn(now.plus(LASTS)))
                .update();
        return token;
    }

    /** Whom a link that still works speaks for; looking does not use it up. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(String token) {
        return jdbc.sql(
                        "SELECT agency_code, edition_number FROM contact_link WHERE token_sha256 = ? AND used_at IS NULL"
                                + " AND expires_at > ?")
                .params(digest(token), UtcTime.toColumn(clock.instant()))
                .query((row, at) -> new Invitation(row.getString(1), row.getLong(2)))
                .optional();
    }

    /**
     * Takes the agency's reply, its objection or both, and ends the link. All or nothing.
     *
     * @param reply may be empty when there is an objection
     * @throws ObjectionRefused when the link does not work any more, or as {@link Objections#file}
     */
    public void use(String token, String reply, @Nullable ObjectionDraft objection) {
        Invitation invitation = find(token).orElseThrow(() -> ObjectionRefused.because("link"));
        Instant now = clock.instant();
        int used = jdbc.sql("UPDATE contact_link SET used_at = ? WHERE token_sha256 = ? AND used_at IS NULL")
                .params(UtcTime.toColumn(now), digest(token))
                .update();
        if (used == 0) {
            throw ObjectionRefused.because("link");
        }
        String words = PlainWords.of(reply);
        if (words.isEmpty() && objection == null) {
            throw ObjectionRefused.because("nothing-said");
        }
        if (words.length() > Objections.LONGEST_REPLY) {
            throw ObjectionRefused.because("reply-too-long");
        }
        if (!words.isEmpty()) {
            store.reply(new AgencyReply(invitation.editionNumber(), invitation.agencyCode(), words, now));
        }
        if (objection != null) {
            objections.file(
                    new ObjectionDraft(
                            invitation.editionNumber(),
                            invitation.agencyCode(),
                            objection.kind(),
                            objection.statement(),
                            objection.evidence()),
                    true,
                    now);
        }
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
