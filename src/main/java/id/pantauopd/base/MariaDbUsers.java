package id.pantauopd.base;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether an embedded server has users, in this process and in others.
 *
 * <p>Each process that uses it shares a lock on a file. The system takes the lock of a process that dies, however it dies,
 * so nobody has to clean up after it.
 */
final class MariaDbUsers {
    /** One channel a process and directory: closing a second one would give up the locks of the first (fcntl(2)). */
    private static final Map<Path, MariaDbUsers> HERE = new HashMap<>();

    private final FileChannel file;
    private final FileLock shared;
    private int count = 1;

    private MariaDbUsers(FileChannel file, FileLock shared) {
        this.file = file;
        this.shared = shared;
    }

    /** Opens, closes or revives a server, or finds nothing to be done. */
    interface Work<T extends @Nullable Object> {
        T run() throws IOException;
    }

    /** Does the work while nobody else, here or in another process, does such work on the directory. */
    static synchronized <T extends @Nullable Object> T alone(Path home, Work<T> work) throws IOException {
        try (FileChannel gate = FileChannel.open(home.resolve("mariadb.gate"), CREATE, WRITE)) {
            gate.lock(); // until the channel is closed
            return work.run();
        }
    }

    /** Counts one more user; only inside {@link #alone}. */
    static synchronized void enter(Path home) throws IOException {
        MariaDbUsers here = HERE.get(home);
        if (here == null) {
            FileChannel file = FileChannel.open(home.resolve("mariadb.users"), CREATE, READ, WRITE);
            HERE.put(home, new MariaDbUsers(file, file.lock(0, Long.MAX_VALUE, true)));
        } else {
            here.count++;
        }
    }

    /** Counts one user less; true when that was the last one of all. Only inside {@link #alone}. */
    static synchronized boolean leave(Path home) throws IOException {
        MariaDbUsers here = HERE.get(home);
        if (here == null || --here.count > 0) {
            return false;
        }
        HERE.remove(home);
        try (FileChannel file = here.file) {
            here.shared.release();
            return file.tryLock() != null;
        }
    }
}
