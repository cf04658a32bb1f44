package id.pantauopd.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time that this process and the servers it started have used.
 *
 * @param ours of this process
 * @param children of its child processes, here the database
 */
record CpuTime(Duration ours, Duration children) {

    static CpuTime now() {
        Duration children = ProcessHandle.current()
                .children()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return new CpuTime(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO), children);
    }

    CpuTime since(CpuTime start) {
        return new CpuTime(ours.minus(start.ours), children.minus(start.children));
    }

    /** Peak resident memory of this process, as Linux tells it; 0 elsewhere. */
    static long peakMegabytes() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
