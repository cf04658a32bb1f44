package id.pantauopd.access;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id, two at a time at most: each hash takes 16 MB, and a flood of sign-ins must
 * not take the heap.
 */
@Component
class Passwords {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PATIENCE_SECONDS = 5;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2",
            Map.of(
                    "argon2",
                    Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                    "bcrypt",
                    new BCryptPasswordEncoder()));
    private final Semaphore seats = new Semaphore(2);
    private final SecureRandom random = new SecureRandom();
    private final String dummyHash;

    Passwords() {
        dummyHash = hash(random());
    }

    /** The hash with its {@code {id}} prefix. */
    String hash(String password) {
        return seated(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        // Longer ones were never accepted; not hashing them keeps megabytes out of the hash function.
        boolean tooLong = password.length() > 4 * PasswordPolicy.LONGEST;
        return seated(() -> encoder.matches(tooLong ? "" : password, hash)) && !tooLong;
    }

    /** A hash of a password that nobody knows: comparing with it costs as much as with a real one. */
    String dummyHash() {
        return dummyHash;
    }

    /** A password of 116 random bits without letters and digits that look alike. */
    String random() {
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < 20; at++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private <T> T seated(Supplier<T> work) {
        try {
            if (!seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AuthenticationServiceException("Too many sign-ins at once");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("Interrupted while waiting to hash", interrupted);
        }
        try {
            return work.get();
        } finally {
            seats.release();
        }
    }
}
