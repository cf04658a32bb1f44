package id.pantauopd.agency;

import id.pantauopd.base.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Loads the registry that ships, and the files that the settings name, before anything else runs.
 *
 * <p>What ships only adds: it never undoes what an administrator changed. The files of the settings are imported like
 * any other.
 */
@Component
@ConditionalOnBooleanProperty(name = "pantau.registry.load", matchIfMissing = true)
class RegistrySeed implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RegistrySeed.class);
    private static final String CLASSPATH = "classpath:";

    private final RegistrySettings settings;
    private final LoadedFiles loaded;
    private final SeedRows rows;
    private final RegistryImport registry;
    private final Words words;
    private volatile boolean started;

    RegistrySeed(RegistrySettings settings, LoadedFiles loaded, SeedRows rows, RegistryImport registry, Words words) {
        this.settings = settings;
        this.loaded = loaded;
        this.rows = rows;
        this.registry = registry;
        this.words = words;
    }

    @Override
    public void start() {
        if (settings.shipped()) {
            load("classpath:registry/regions.csv", rows::regions);
            load("classpath:registry/bangka-selatan.csv", csv -> take(csv, ImportMode.shipped("bangka-selatan.csv")));
            load("classpath:registry/aliases.csv", rows::aliases);
        }
        settings.regionFiles().forEach(file -> load(file, rows::regions));
        settings.files().forEach(file -> load(file, csv -> take(csv, ImportMode.file(file, false))));
        started = true;
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Before the web server and the schedule. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void load(String name, Consumer<byte[]> loader) {
        byte[] content = content(name);
        byte[] sha256 = sha256(content);
        if (!loaded.isLoaded(name, sha256)) {
            loader.accept(content);
            loaded.loaded(name, sha256);
            log.info("Loaded {} into the registry", name);
        }
    }

    private void take(byte[] csv, ImportMode mode) {
        try {
            switch (registry.stream(new ByteArrayInputStream(csv), mode)) {
                case ImportResult.NotRead notRead ->
                    throw new IllegalStateException(notRead.fault().say(words, Words.ENGLISH));
                case ImportResult.Imported imported ->
                    imported.report()
                            .bad()
                            .forEach(bad -> log.warn(
                                    "{} line {} {}: {}",
                                    mode.source(),
                                    bad.line(),
                                    bad.fault().field(),
                                    bad.fault().say(words, Words.ENGLISH)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] content(String name) {
        Resource resource = name.startsWith(CLASSPATH)
                ? new ClassPathResource(name.substring(CLASSPATH.length()))
                : new FileSystemResource(name);
        try {
            return resource.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The registry file " + name + " cannot be read; see pantau.registry", unreadable);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
