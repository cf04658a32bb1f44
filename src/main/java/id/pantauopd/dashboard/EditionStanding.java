package id.pantauopd.dashboard;

import id.pantauopd.ranking.BandMove;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.EditionLine;
import id.pantauopd.ranking.Habit;

/**
 * Where an agency stands in an edition.
 *
 * @param ranked how many are, {@code peers} of its group
 * @param move since the edition before
 */
public record EditionStanding(
        EditionHead edition, EditionLine line, int ranked, int peers, BandMove move, Habit habit) {}
