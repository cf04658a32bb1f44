package id.pantauopd.fetch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Says how far the door to the network opens.
 *
 * @param deadline the longest one fetch may take over all redirects, at most five minutes
 * @param maxBody the largest body taken, after decoding, at most 64 MB
 * @param hostInterval the least time between two requests to one host; zero for none
 * @param allowInternal addresses inside that may be fetched all the same: {@code ip[:port]} or {@code CIDR[:port]}; none
 *     by default, shown on the health page
 * @param contact the page or address that the user agent names
 * @param connections how many requests may be under way at once, over all hosts
 */
@Validated
@ConfigurationProperties("pantau.fetch")
public record FetchSettings(
        @NotNull @DefaultValue("25s") Duration deadline,
        @NotNull @DefaultValue("8MB") DataSize maxBody,
        @NotNull @DefaultValue("1s") Duration hostInterval,
        @DefaultValue List<String> allowInternal,

        @NotNull @DefaultValue("https://pantauopd.example/tentang-bot")
        URI contact,

        @Min(1) @Max(4096) @DefaultValue("256") int connections) {

    private static final Duration LONGEST_DEADLINE = Duration.ofMinutes(5);
    private static final DataSize LARGEST_BODY = DataSize.ofMegabytes(64);

    public FetchSettings {
        if (!deadline.isPositive() || deadline.compareTo(LONGEST_DEADLINE) > 0) {
            throw new IllegalArgumentException("pantau.fetch.deadline must be more than 0 and at most 5m");
        }
        if (maxBody.toBytes() < 1 || maxBody.compareTo(LARGEST_BODY) > 0) {
            throw new IllegalArgumentException("pantau.fetch.max-body must be at least 1B and at most 64MB");
        }
        if (hostInterval.isNegative()) {
            throw new IllegalArgumentException("pantau.fetch.host-interval must not be negative");
        }
        allowInternal = List.copyOf(allowInternal);
    }
}
