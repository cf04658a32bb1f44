package id.pantauopd.base;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB inside a directory of ours, so that a newcomer needs no server.
 *
 * <p>A second process on the same directory (a command word beside the running product, or a restart after a crash that
 * left the server alive) finds the running server by its connection file and joins it. The last of them stops it, whoever
 * started it. A server that dies while it is used is started again at the same address. The account's password is made
 * anew when the first user comes.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Path home;
    private final MariaDbAddress address;
    private @Nullable MariaDbProcess server;
    private volatile boolean closed;

    private EmbeddedMariaDb(Path home, MariaDbAddress address) {
        this.home = home;
        this.address = address;
    }

    /** Joins the server that runs on {@code directory}, or starts one. */
    public static EmbeddedMariaDb open(Path directory) {
        try {
            // One name for one directory, whichever way leads there.
            Path home = Files.createDirectories(directory.toAbsolutePath().normalize())
                    .toRealPath();
            return MariaDbUsers.alone(home, () -> {
                MariaDbAddress running = running(home);
                EmbeddedMariaDb database = new EmbeddedMariaDb(home, running != null ? running : start(home, 0, null));
                MariaDbUsers.enter(home);
                database.watch();
                return database;
            });
        } catch (IOException unusable) {
            throw new UncheckedIOException("The data directory " + directory + " cannot be used", unusable);
        }
    }

    public String jdbcUrl() {
        return address.jdbcUrl();
    }

    public String user() {
        return MariaDbAddress.NAME;
    }

    public String password() {
        return address.password();
    }

    @Override
    public void close() {
        try {
            MariaDbUsers.alone(home, () -> {
                if (!closed) {
                    closed = true;
                    leave();
                }
                return null;
            });
        } catch (IOException unusable) {
            throw new UncheckedIOException("The data directory " + home + " cannot be used", unusable);
        }
    }

    private void leave() throws IOException {
        boolean last = MariaDbUsers.leave(home);
        if (last && server != null) {
            server.stop();
        }
    }

    private static @Nullable MariaDbAddress running(Path home) throws IOException {
        MariaDbAddress known = MariaDbAddress.read(home);
        if (known == null || !known.answers()) {
            return null;
        }
        log.info("Joined the MariaDB that already runs on {} at port {}", home, known.port());
        return known;
    }

    private static MariaDbAddress start(Path home, int port, @Nullable String knownPassword) throws IOException {
        String password = knownPassword == null ? newPassword() : knownPassword;
        try {
            MariaDbProcess process = MariaDbProcess.start(home, port, accountScript(password));
            MariaDbAddress address = new MariaDbAddress(process.port(), password, process.pid());
            awaitAnswer(address, process, home);
            address.write(home);
            return address;
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The embedded MariaDB could not be installed in " + home, failed);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static String accountScript(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE OR REPLACE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%1$s'@'127.0.0.1';
                ALTER USER IF EXISTS 'root'@'localhost' ACCOUNT LOCK;
                ALTER USER IF EXISTS 'root'@'127.0.0.1' ACCOUNT LOCK;
                ALTER USER IF EXISTS 'root'@'::1' ACCOUNT LOCK;
                """.formatted(MariaDbAddress.NAME, password);
    }

    private static void awaitAnswer(MariaDbAddress address, MariaDbProcess process, Path home) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!address.answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.stop();
                throw new IllegalStateException(
                        "The embedded MariaDB did not start; its log is " + MariaDbProcess.log(home));
            }
            pause(Duration.ofMillis(50));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the embedded MariaDB was starting", interrupted);
        }
    }

    /** Only under the gate of {@link MariaDbUsers#alone}, as all that writes {@code server} and {@code closed}. */
    private void watch() throws IOException {
        MariaDbAddress now = MariaDbAddress.read(home);
        MariaDbProcess process = now == null ? null : MariaDbProcess.of(now).orElse(null);
        server = process;
        if (process != null) {
            Thread.ofPlatform().daemon().name("mariadb-watch").start(() -> {
                process.awaitEnd();
                revive();
            });
        }
    }

    private void revive() {
        Duration pause = Duration.ofSeconds(1);
        while (!revived()) {
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** Whichever of its users is first starts it again; the others find it running. */
    private boolean revived() {
        if (closed) {
            return true; // and the directory, which may be gone by now, is not touched
        }
        try {
            return MariaDbUsers.alone(home, () -> {
                if (!closed && running(home) == null) {
                    log.error("The embedded MariaDB on {} has died and is started again", home);
                    start(home, address.port(), address.password());
                }
                if (!closed) {
                    watch();
                }
                return true;
            });
        } catch (IOException | IllegalStateException failed) { // the next try may find room on the disk
            log.error("The embedded MariaDB on {} could not be started again", home, failed);
            return false;
        }
    }
}
