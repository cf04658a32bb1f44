package id.pantauopd.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a batch, as a screen shows it.
 *
 * @param source the cells as they stood in the file
 * @param cells in the order of the registry columns
 * @param field the registry column that the reason is about, or empty
 * @param reason message key, or empty
 * @param outcome of the check: a crawl outcome, FEED_FOUND, NO_FEED or NOT_CHECKED; null when not checked
 * @param note title of the feed that the check saw, or null
 * @param posts how many posts the check could read, or null
 */
public record IntakeRow(
        int line,
        List<String> source,
        List<String> cells,
        RowState state,
        String field,
        String reason,
        List<Object> arguments,
        boolean accepted,
        @Nullable String outcome,
        @Nullable String note,
        @Nullable Integer posts) {

    /** The message key of the outcome of its check, or null when it was not checked. */
    public @Nullable String outcomeKey() {
        return outcome == null ? null : RowJudge.key(outcome);
    }

    public String cell(String column) {
        return new Cells(cells).get(column);
    }
}
