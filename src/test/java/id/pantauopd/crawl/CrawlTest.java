package id.pantauopd.crawl;

import id.pantauopd.testing.DatabaseTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A database test whose fetcher may ask servers on the loopback, without a pace. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@TestPropertySource(
        properties = {
            "pantau.fetch.allow-internal=127.0.0.0/8",
            "pantau.fetch.host-interval=0s",
            "pantau.fetch.deadline=20s"
        })
@interface CrawlTest {}
