package id.pantauopd.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a batch as it is stored, before it is judged. */
record StoredRow(
        int line,
        List<String> source,
        List<String> cells,
        boolean edited,
        boolean accepted,
        Judgement judgement,
        @Nullable String outcome) {

    /** Whether it is a line of a file that could not be parsed, and nobody has mended it yet. */
    boolean isBroken() {
        return !edited && cells.stream().allMatch(String::isEmpty) && judgement.state() == RowState.FAULT;
    }

    StoredRow withCells(List<String> now) {
        return new StoredRow(line, source, now, edited, accepted, judgement, outcome);
    }

    StoredRow acceptedAs(boolean now) {
        return new StoredRow(line, source, cells, edited, now, judgement, outcome);
    }

    StoredRow judged(Judgement now) {
        return new StoredRow(line, source, cells, edited, accepted, now, outcome);
    }
}
