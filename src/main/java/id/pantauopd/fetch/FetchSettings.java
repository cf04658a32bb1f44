package id.pantauopd.fetch;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How far the door to the network opens.
 *
 * @param deadline the longest one fetch may take over all redirects
 * @param maxBody the largest body taken, after decoding
 * @param hostInterval the least time between two requests to one host
 * @param allowInternal addresses inside that may be fetched all the same: {@code ip[:port]} or {@code CIDR[:port]}; none
 *     by default, shown on the health page
 * @param contact the page or address that the user agent names
 */
@Validated
@ConfigurationProperties("pantau.fetch")
public record FetchSettings(
        @NotNull @DefaultValue("25s") Duration deadline,
        @NotNull @DefaultValue("8MB") DataSize maxBody,
        @NotNull @DefaultValue("1s") Duration hostInterval,
        @DefaultValue List<String> allowInternal,

        @NotNull @DefaultValue("https://pantauopd.example/tentang-bot")
        URI contact) {}
