package id.pantauopd.post;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the classifier and an editor agreed on the sampled posts of a month.
 *
 * @param drawn posts in the sample
 * @param cells only those above zero
 */
public record Confusion(YearMonth month, int drawn, List<Cell> cells) {

    /** @param found by the editor, {@code read} by the classifier */
    public record Cell(Verdict found, Verdict read, int posts) {}

    public Confusion {
        cells = List.copyOf(cells);
    }

    public int reviewed() {
        return cells.stream().mapToInt(Cell::posts).sum();
    }

    public int wrong() {
        return cells.stream()
                .filter(cell -> !cell.found().equals(cell.read()))
                .mapToInt(Cell::posts)
                .sum();
    }

    /** Wrong over reviewed, null while nothing is reviewed. */
    public @Nullable Double errorRate() {
        int reviewed = reviewed();
        return reviewed == 0 ? null : Double.valueOf((double) wrong() / reviewed);
    }

    public int posts(Verdict found, Verdict read) {
        return cells.stream()
                .filter(cell -> cell.found().equals(found) && cell.read().equals(read))
                .mapToInt(Cell::posts)
                .sum();
    }
}
