package id.pantauopd.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the packaged jar as its users do: a process of its own, on a data directory of its own, with one region that does
 * not exist and no agency. Closing ends every process that it has started.
 */
public final class PackagedProduct implements AutoCloseable {
    private static final int LONGEST_SECONDS = 120;

    private final Path folder;
    private final Path jar;
    private final List<String> settings;
    private final List<Process> started = new ArrayList<>();

    /** How a run ended and what it said. */
    public record Ended(int code, String out, String err) {}

    /** @param settings like {@code --pantau.fetch.deadline=5s} */
    public PackagedProduct(Path folder, String... settings) throws IOException {
        String named = System.getProperty("pantau.jar");
        jar = Path.of(named == null ? "target/pantau-opd.jar" : named).toAbsolutePath();
        if (named == null) {
            assumeTrue(Files.exists(jar), "the packaged jar is there only after the phase package");
        }
        assertThat(jar).exists();
        this.folder = folder;
        Path regions = Files.writeString(folder.resolve("regions.csv"), RegistryCsv.REGIONS);
        this.settings = new ArrayList<>(List.of(
                "--pantau.database.directory=" + database(),
                "--pantau.registry.shipped=false",
                "--pantau.registry.region-files=" + regions,
                "--pantau.fetch.host-interval=0s"));
        this.settings.addAll(List.of(settings));
    }

    /** Where the embedded MariaDB of this product lives. */
    public Path database() {
        return folder.resolve("data");
    }

    /** Runs one command word to its end. */
    public Ended run(String... words) throws IOException, InterruptedException {
        return runWithInput("", words);
    }

    public Ended runWithInput(String input, String... words) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("in.txt"), input);
        Process process = start(file, words);
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
                .as("end of %s", List.of(words))
                .isTrue();
        return new Ended(process.exitValue(), text(process, "out"), text(process, "err"));
    }

    /** Starts the product, with or without a command word, and lets it run. */
    public Process start(String... words) throws IOException {
        return start(Files.writeString(folder.resolve("in.txt"), ""), words);
    }

    /** What a run has written so far to {@code out} or {@code err}. */
    public String text(Process process, String stream) throws IOException {
        return Files.readString(file(started.indexOf(process), stream));
    }

    @Override
    public void close() {
        for (Process process : started) {
            process.destroyForcibly().onExit().join();
        }
    }

    private Process start(Path input, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString()));
        command.addAll(List.of(words));
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(file(started.size(), "out").toFile())
                .redirectError(file(started.size(), "err").toFile())
                .start();
        started.add(process);
        return process;
    }

    private Path file(int number, String stream) {
        return folder.resolve(number + "." + stream);
    }
}
