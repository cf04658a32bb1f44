package id.pantauopd.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a pasted list, on its way into the registry.
 *
 * @param source name of the file; empty for what was pasted
 * @param agencyId whose channels are rows that name no agency, or null
 * @param savedAt when the last of its rows were saved, or null
 * @param checking whether somebody wants its rows to be checked
 * @param checkBeat last sign of life of who checks, or null
 */
public record IntakeBatch(
        long id,
        String owner,
        String source,
        FileFormat format,
        List<String> headings,
        ColumnMapping mapping,
        @Nullable Long agencyId,
        State state,
        Instant createdAt,
        @Nullable Instant savedAt,
        boolean checking,
        @Nullable Instant checkBeat) {

    /** How far it has come; each has a word under the message key {@code intake.batch.<name>}. */
    public enum State {
        /** Its columns are to be named. */
        MAPPING,
        /** Its rows are judged; nothing is saved. */
        REVIEW,
        /** Some of its rows are in the registry. */
        SAVED,
        UNDONE
    }
}
