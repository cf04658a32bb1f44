package id.pantauopd.dashboard;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the screens show first.
 *
 * @param region code of the region that is shown when an address names none
 */
@Validated
@ConfigurationProperties("pantau.dashboard")
public record DashboardSettings(
        @NotBlank @DefaultValue("19.03") String region) {}
