package id.pantauopd.notice;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Sets when an alert is raised and when the digest goes out. Mails are sent once {@code spring.mail.host} names a server.
 *
 * @param channelDays days that a channel fails before it is an alert
 * @param agencyDays days that an agency is silent before it is an alert
 * @param hour of the day, in western Indonesian time, from which the day's digest goes out
 * @param from address that the digest is sent from
 */
@Validated
@ConfigurationProperties("pantau.notice")
public record NoticeSettings(
        @DefaultValue("3") @Min(1) @Max(90) int channelDays,
        @DefaultValue("14") @Min(1) @Max(365) int agencyDays,
        @DefaultValue("7") @Min(0) @Max(23) int hour,

        @DefaultValue("pantau-opd@localhost") @NotBlank @Email
        String from) {}
