package id.pantauopd.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test against the whole application on a port of its own, with a real MariaDB and without crawling. All such tests
 * share one application and one schema; begin with {@link Tables#empty}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "pantau.database.directory=target/test-data",
            "pantau.registry.load=false",
            "pantau.crawl.enabled=false",
            "pantau.export.keep-for=0s",
            "pantau.access.sessions-per-minute=100000",
            "spring.quartz.auto-startup=false"
        })
public @interface WebTest {}
