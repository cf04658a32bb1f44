package id.pantauopd.demo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says where the simulated internet listens and which of all possible worlds it shows; used in the demo profile only.
 *
 * @param port on the loopback, 0 for a free one on each address; {@code pantau.fetch.allow-internal} must name it
 * @param platformPort on 127.0.0.1, where the simulated platforms listen; 0 for a free one
 * @param seed another number is another half year of posts
 */
@Validated
@ConfigurationProperties("pantau.demo")
record DemoSettings(
        @Min(0) @Max(65_535) @DefaultValue("8090") int port,
        @Min(0) @Max(65_535) @DefaultValue("8091") int platformPort,
        @DefaultValue("9901") long seed) {}
