package id.pantauopd.demo;

import id.pantauopd.agency.ImportResult;
import id.pantauopd.agency.RegistryImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the simulated internet and registers its agencies before the first crawl, and closes it after the last. */
@Component
@Profile("demo")
@Conditional(WhenReading.class)
final class DemoStart implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final DemoSettings settings;
    private final RegistryImport registry;
    private final Clock clock;
    private @Nullable SimulatedInternet internet;
    private @Nullable SimulatedPlatforms platforms;

    DemoStart(DemoSettings settings, RegistryImport registry, Clock clock) {
        this.settings = settings;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public void start() {
        SimulatedPlatforms openedPlatforms = SimulatedPlatforms.open(settings.platformPort(), settings.seed(), clock);
        platforms = openedPlatforms;
        SimulatedInternet opened =
                SimulatedInternet.open(settings.port(), settings.seed(), clock, openedPlatforms.profiles());
        internet = opened;
        openedPlatforms.linkBack(opened.homes());
        register(opened.registryCsv());
        register(openedPlatforms.registryCsv());
        log.info("DATA CONTOH: the simulated internet of {} answers on {}", Regency.NAME, opened.firstAddress());
    }

    @Override
    public void stop() {
        if (internet != null) {
            internet.close();
            internet = null;
        }
        if (platforms != null) {
            platforms.close();
            platforms = null;
        }
    }

    @Override
    public boolean isRunning() {
        return internet != null;
    }

    /** Before the schedule, so that the first crawl finds something due. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 100;
    }

    private void register(String csv) {
        try {
            Path folder = Files.createTempDirectory("pantau-demo");
            Path file = Files.writeString(folder.resolve("kabupaten-contoh-bahari.csv"), csv);
            ImportResult result = registry.file(file, false);
            Files.delete(file);
            Files.delete(folder);
            if (!(result instanceof ImportResult.Imported imported)
                    || !imported.report().bad().isEmpty()) {
                throw new IllegalStateException("The demo's own registry was not taken: " + result);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The demo's registry cannot be written", unwritable);
        }
    }
}
