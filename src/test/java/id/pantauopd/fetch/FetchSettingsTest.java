package id.pantauopd.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The room as Spring starts it. */
class FetchSettingsTest {

    private final ApplicationContextRunner room = new ApplicationContextRunner().withUserConfiguration(Room.class);

    @Test
    void roomStartsClosedByDefault() {
        room.run(context -> {
            assertThat(context).hasSingleBean(Fetcher.class).hasSingleBean(UrlRules.class);
            FetchHealth health = context.getBean(FetchHealth.class);
            assertThat(health.allowInternal()).isEmpty();
            assertThat(health.deadline()).isEqualTo(Duration.ofSeconds(25));
            assertThat(health.maxBody()).isEqualTo(8L * 1024 * 1024);
            assertThat(health.connections()).isEqualTo(256);
            assertThat(health.userAgent()).startsWith("PantauOPD/");
        });
    }

    @Test
    void allowListIsShown() {
        room.withPropertyValues("pantau.fetch.allow-internal=127.0.0.1:8099,10.1.0.0/16")
                .run(context -> assertThat(context.getBean(FetchHealth.class).allowInternal())
                        .containsExactly("127.0.0.1:8099", "10.1.0.0/16"));
    }

    @Test
    void unreadableAllowListStopsTheStart() {
        room.withPropertyValues("pantau.fetch.allow-internal=intranet")
                .run(
                        context -> assertThat(context.getStartupFailure())
                                .rootCause()
                                .hasMessage(
                                        "pantau.fetch.allow-internal: \"intranet\" is not of the form ip[:port] or CIDR[:port]."));
    }

    @Test
    void deadlineOutOfBoundsStopsTheStart() {
        room.withPropertyValues("pantau.fetch.deadline=1h")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageStartingWith("pantau.fetch.deadline must be"));
        room.withPropertyValues("pantau.fetch.max-body=1GB")
                .run(context -> assertThat(context).hasFailed());
        room.withPropertyValues("pantau.fetch.connections=0")
                .run(context -> assertThat(context).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(FetchSettings.class)
    @Import({UrlRules.class, GuardedFetcher.class, FetchConfiguration.class})
    static class Room {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
