package id.pantauopd.intake;

import java.util.List;

/** What came of opening a file. */
sealed interface FileReading {

    record Read(SourceTable table) implements FileReading {}

    /**
     * It cannot be used.
     *
     * @param key of the sentence that says why
     */
    record Refused(String key, List<Object> arguments) implements FileReading {}

    static Refused refused(String key, Object... arguments) {
        return new Refused("intake.file." + key, List.of(arguments));
    }
}
