package id.pantauopd.ranking;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which ranking is shown first.
 *
 * @param region Kemendagri code of the region that pages and downloads show when the address names none
 */
@Validated
@ConfigurationProperties("pantau.ranking")
public record RankingSettings(
        @NotBlank @DefaultValue("19.03") String region) {}
