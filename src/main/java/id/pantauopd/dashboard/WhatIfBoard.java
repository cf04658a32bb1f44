package id.pantauopd.dashboard;

import id.pantauopd.agency.Region;
import id.pantauopd.ranking.EditionFigures;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.EditionLine;
import id.pantauopd.ranking.Editions;
import id.pantauopd.ranking.WorkedExample;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Gives what the method page shows of the newest edition: agencies to try other weights on, and one worked through. */
@Service
public class WhatIfBoard {
    private final Regions regions;
    private final Editions editions;
    private final Reading reading;

    WhatIfBoard(Regions regions, Editions editions, Reading reading) {
        this.regions = regions;
        this.editions = editions;
        this.reading = reading;
    }

    /** @param lines ranked agencies of the edition */
    public record Page(EditionHead edition, List<EditionLine> lines) {}

    /** Empty while there is no edition. */
    public Optional<Page> page() {
        return reading.of(() ->
                regions.first().map(Region::code).flatMap(editions::latest).map(this::page));
    }

    /** An agency of the newest edition worked through; empty while there is none. */
    public Optional<WorkedExample> example() {
        return reading.of(() ->
                regions.first().map(Region::code).flatMap(editions::latest).flatMap(editions::example));
    }

    private Page page(EditionHead head) {
        EditionFigures figures = editions.figures(head);
        return new Page(
                head,
                figures.lines().stream().filter(line -> line.agency().ranked()).toList());
    }
}
