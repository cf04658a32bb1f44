package id.pantauopd.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an embedded server is reached; kept in a file beside its data, for other processes of ours.
 *
 * @param pid of the server
 */
record MariaDbAddress(int port, String password, long pid) {
    static final String NAME = "pantau";

    private static final Logger log = LoggerFactory.getLogger(MariaDbAddress.class);
    private static final String PARAMETERS = "?useBulkStmts=true&tcpKeepAlive=true&connectTimeout=3000"
            + "&socketTimeout=30000&sessionVariables=time_zone='+00:00'";

    /** The address that the directory's file names, or null when there is none. */
    static @Nullable MariaDbAddress read(Path home) throws IOException {
        Path file = file(home);
        if (!Files.exists(file)) {
            return null;
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() < 3
                ? null
                : new MariaDbAddress(Integer.parseInt(lines.get(0)), lines.get(1), Long.parseLong(lines.get(2)));
    }

    /** Puts the whole file in place at once: whoever dies in the middle leaves the former one. */
    void write(Path home) throws IOException {
        boolean posix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path written = Files.createTempFile(home, "mariadb", ".connection", ownerOnly);
        Files.write(written, List.of(Integer.toString(port), password, Long.toString(pid)));
        Files.move(written, file(home), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + PARAMETERS;
    }

    boolean answers() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), NAME, password)) {
            return connection.isValid(2);
        } catch (SQLException nobodyThere) {
            log.debug("No MariaDB of ours at port {}", port, nobodyThere);
            return false;
        }
    }

    private static Path file(Path home) {
        return home.resolve("mariadb.connection");
    }
}
