package id.pantauopd.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Is an account as screens and commands see it.
 *
 * @param name normalised, see {@link Users#add}
 * @param mustChange whether the next sign-in leads only to the change of the password
 */
public record User(
        long id,
        String name,
        Role role,
        boolean enabled,
        boolean mustChange,
        Instant createdAt,
        @Nullable Instant lastLoginAt) {}
