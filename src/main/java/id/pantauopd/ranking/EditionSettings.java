package id.pantauopd.ranking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When editions of the ranking are drafted, shown for objections and fixed.
 *
 * @param settle how long after the last day of its window an edition stays a draft, so that late readings and early removals
 *     are in it
 * @param preview how long an edition is shown before it can become final
 * @param backlog how many past windows of each kind are drafted when they have no edition yet
 * @param checkEvery how often it is looked whether an edition moves on
 * @param regions Kemendagri codes of the regions that get editions; none = that of {@code pantau.ranking.region}
 */
@Validated
@ConfigurationProperties("pantau.editions")
public record EditionSettings(
        @DefaultValue("7d") @NotNull Duration settle,

        @DefaultValue("7d") @NotNull @DurationMin(minutes = 1)
        Duration preview,

        @DefaultValue("1") @Min(0) @Max(24) int backlog,

        @DefaultValue("15m") @NotNull @DurationMin(seconds = 1)
        Duration checkEvery,

        @DefaultValue List<String> regions) {}
