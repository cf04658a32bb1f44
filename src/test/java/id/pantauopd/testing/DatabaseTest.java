package id.pantauopd.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the application against a real MariaDB, without web and schedule. All such tests of a build share one server
 * and one schema; begin with {@link Tables#empty}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "pantau.database.directory=target/test-data",
            "spring.config.name=application,command",
            "pantau.registry.load=false"
        })
public @interface DatabaseTest {}
