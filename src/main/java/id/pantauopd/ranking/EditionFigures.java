package id.pantauopd.ranking;

import java.util.List;

/**
 * All figures of an edition.
 *
 * @param lines ranked agencies by place, then the others by name
 * @param runs how often it was ranked anew for bands
 */
public record EditionFigures(String methodVersion, int runs, List<EditionLine> lines, List<Sensitivity> sensitivity) {
    public EditionFigures {
        lines = List.copyOf(lines);
        sensitivity = List.copyOf(sensitivity);
    }
}
