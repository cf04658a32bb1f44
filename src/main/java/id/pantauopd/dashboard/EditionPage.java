package id.pantauopd.dashboard;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.Region;
import id.pantauopd.ranking.BandMove;
import id.pantauopd.ranking.EditionChange;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.EditionLine;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.Sensitivity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One edition as a screen shows it.
 *
 * @param before the edition that moves are measured against, or null when there is none
 * @param correction the edition that replaced this one, or null
 * @param changes what this correction changed; empty for an ordinary edition
 * @param otherMethod version of the method before, when the edition was computed both ways, else null
 * @param group the only peer group that is shown, or null for all
 * @param lines ranked agencies of that group, by place
 * @param unranked the others of that group
 * @param frozen platforms that were left out for everyone
 * @param open objections that wait for a decision
 */
public record EditionPage(
        EditionHead head,
        Region region,
        @Nullable EditionHead before,
        @Nullable EditionHead correction,
        List<EditionChange> changes,
        @Nullable String otherMethod,
        @Nullable PeerGroup group,
        int ranked,
        List<Line> lines,
        List<RankedAgency> unranked,
        List<Sensitivity> sensitivity,
        List<Platform> frozen,
        int open) {

    /** Those that moved beyond their bands, who moved furthest by score first. */
    public List<Line> moved(BandMove move) {
        return lines.stream()
                .filter(line -> line.move() == move)
                .sorted(Comparator.comparingDouble((Line line) -> Math.abs(line.gain()))
                        .reversed()
                        .thenComparing(line -> line.agency().name()))
                .toList();
    }

    /** The ranked lines by the code of the agency. */
    public Map<String, Line> byAgency() {
        return lines.stream().collect(Collectors.toMap(line -> line.agency().code(), Function.identity()));
    }

    /**
     * @param before the same agency in the edition before, or null
     * @param replies what the agency says to its rank
     * @param otherPlace its place by the method before, or null
     */
    public record Line(
            EditionLine edition,
            @Nullable EditionLine before,
            BandMove move,
            List<String> replies,
            @Nullable Integer otherPlace) {
        public RankedAgency agency() {
            return edition.agency();
        }

        /** Points of score against its own last edition, 0 when either has none. */
        public double gain() {
            Double now = agency().score();
            Double then = before == null ? null : before.agency().score();
            return now == null || then == null ? 0 : now - then;
        }
    }
}
