package id.pantauopd.ranking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is shown first and what is kept of rankings.
 *
 * @param region Kemendagri code of the region that pages and downloads show when the address names none
 * @param refreshEvery how often the standard periods are computed anew
 * @param keepSuperseded how long a ranking stays after late readings led to a newer one of the same weeks
 */
@Validated
@ConfigurationProperties("pantau.ranking")
public record RankingSettings(
        @NotBlank @DefaultValue("19.03") String region,

        @DefaultValue("5m") @NotNull @DurationMin(seconds = 1)
        Duration refreshEvery,

        @DefaultValue("30d") @NotNull Duration keepSuperseded) {}
