package id.pantauopd.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of sessions and of the public data.
 *
 * @param requestsPerMinute public data, from one address; more is answered 429
 * @param sessionsPerMinute new sessions of screens, from one address
 * @param longestSession after this a signed-in session ends, however busy it is
 * @param anonymousIdle after this much silence the session of a reader who is not signed in ends
 * @param sessionsPerUser a further sign-in ends the oldest
 */
@Validated
@ConfigurationProperties("pantau.access")
record AccessSettings(
        @Min(1) @DefaultValue("600") int requestsPerMinute,
        @Min(1) @DefaultValue("120") int sessionsPerMinute,
        @NotNull @DefaultValue("12h") Duration longestSession,
        @NotNull @DefaultValue("10m") Duration anonymousIdle,
        @Min(1) @Max(50) @DefaultValue("5") int sessionsPerUser) {}
