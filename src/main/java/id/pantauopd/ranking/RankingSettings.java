package id.pantauopd.ranking;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is kept of rankings.
 *
 * @param keepSuperseded how long a ranking stays after late readings led to a newer one of the same weeks
 */
@Validated
@ConfigurationProperties("pantau.ranking")
record RankingSettings(@DefaultValue("30d") @NotNull Duration keepSuperseded) {}
