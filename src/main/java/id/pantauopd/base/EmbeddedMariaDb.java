package id.pantauopd.base;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB inside a directory of ours, so that a newcomer needs no server.
 *
 * <p>A second process on the same directory (a command word beside the running product, or a restart after a crash that
 * left the server alive) finds the running server by its connection file and joins it. Only the process that started the
 * server stops it. The account's password is made anew at each start of the server.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String NAME = "pantau";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PARAMETERS = "?useBulkStmts=true&tcpKeepAlive=true&connectTimeout=3000"
            + "&socketTimeout=30000&sessionVariables=time_zone='+00:00'";

    private final int port;
    private final String password;
    private final @Nullable MariaDbProcess owned;

    private EmbeddedMariaDb(int port, String password, @Nullable MariaDbProcess owned) {
        this.port = port;
        this.password = password;
        this.owned = owned;
    }

    /** Joins the server that runs on {@code directory}, or starts one. */
    public static EmbeddedMariaDb open(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            EmbeddedMariaDb running = running(home);
            return running != null ? running : start(home);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The data directory " + directory + " cannot be used", unusable);
        }
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + PARAMETERS;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        if (owned != null) {
            owned.stop();
        }
    }

    private static @Nullable EmbeddedMariaDb running(Path home) throws IOException {
        Path file = connectionFile(home);
        if (!Files.exists(file)) {
            return null;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            return null;
        }
        EmbeddedMariaDb database = new EmbeddedMariaDb(Integer.parseInt(lines.get(0)), lines.get(1), null);
        if (!database.answers()) {
            return null;
        }
        log.info("Joined the MariaDB that already runs on {} at port {}", home, database.port);
        return database;
    }

    private static EmbeddedMariaDb start(Path home) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        try {
            MariaDbProcess process = MariaDbProcess.start(home, accountScript(password));
            EmbeddedMariaDb database = new EmbeddedMariaDb(process.port(), password, process);
            database.awaitAnswer(process, home);
            writeConnectionFile(home, database);
            return database;
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The embedded MariaDB could not be installed in " + home, failed);
        }
    }

    private static String accountScript(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE OR REPLACE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%1$s'@'127.0.0.1';
                ALTER USER IF EXISTS 'root'@'localhost' ACCOUNT LOCK;
                ALTER USER IF EXISTS 'root'@'127.0.0.1' ACCOUNT LOCK;
                ALTER USER IF EXISTS 'root'@'::1' ACCOUNT LOCK;
                """.formatted(NAME, password);
    }

    private void awaitAnswer(MariaDbProcess process, Path home) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.stop();
                throw new IllegalStateException(
                        "The embedded MariaDB did not start; its log is " + MariaDbProcess.log(home));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the embedded MariaDB was starting", interrupted);
        }
    }

    private static void writeConnectionFile(Path home, EmbeddedMariaDb database) throws IOException {
        Path file = connectionFile(home);
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, List.of(Integer.toString(database.port), database.password));
    }

    private static Path connectionFile(Path home) {
        return home.resolve("mariadb.connection");
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), user(), password)) {
            return connection.isValid(2);
        } catch (SQLException nobodyThere) {
            log.debug("No MariaDB of ours at port {}", port, nobodyThere);
            return false;
        }
    }
}
