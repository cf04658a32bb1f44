package id.pantauopd.base;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the embedded MariaDB lives; unused when {@code spring.datasource.url} names a server.
 *
 * @param directory holds binaries and data
 */
@Validated
@ConfigurationProperties("pantau.database")
record DatabaseSettings(@NotNull @DefaultValue("./data") Path directory) {}
