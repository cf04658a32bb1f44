package id.pantauopd;

import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.MovableClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** A test of all rooms together: servers on the loopback may be crawled, without a pace, and the test moves the clock. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@TestPropertySource(
        properties = {
            "pantau.fetch.allow-internal=127.0.0.1/32",
            "pantau.fetch.host-interval=0s",
            "pantau.fetch.deadline=2s"
        })
@Import(CrawlOfTheLoopback.Time.class)
@interface CrawlOfTheLoopback {

    /** Lets the test say what time it is. */
    @TestConfiguration
    class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
