package id.pantauopd.ranking;

import id.pantauopd.agency.Platform;
import java.util.List;

/**
 * All figures of an edition.
 *
 * @param lines ranked agencies by place, then the others by name
 * @param frozen platforms that were left out for everyone
 * @param runs how often it was ranked anew for bands
 */
public record EditionFigures(
        String methodVersion, int runs, List<Platform> frozen, List<EditionLine> lines, List<Sensitivity> sensitivity) {
    public EditionFigures {
        frozen = List.copyOf(frozen);
        lines = List.copyOf(lines);
        sensitivity = List.copyOf(sensitivity);
    }
}
