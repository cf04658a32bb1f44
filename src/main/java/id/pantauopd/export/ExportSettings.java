package id.pantauopd.export;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How long answers of downloads and the API are kept in memory.
 *
 * @param keepFor how long one is given again without asking the database; zero for never
 * @param staleFor how long one is given instead of an error while the database is away
 * @param keepAtMost what all of them may hold
 */
@Validated
@ConfigurationProperties("pantau.export")
record ExportSettings(
        @DefaultValue("10s") @NotNull Duration keepFor,
        @DefaultValue("1h") @NotNull Duration staleFor,
        @DefaultValue("16MB") @NotNull DataSize keepAtMost) {}
