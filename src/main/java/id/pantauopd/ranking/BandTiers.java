package id.pantauopd.ranking;

import id.pantauopd.ranking.RankedAgency.Tier;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tiers where bands separate. Each cut of the methodology moves, over scores within {@value #REACH} points of it, to the
 * nearest border between two neighbours that no band reaches across; where there is none it stays, and whoever straddles it
 * is marked. Pure.
 */
final class BandTiers {
    static final double REACH = 5;

    /** A ranked agency; a list of them is in order of place. */
    record Ranked(double score, RankBand band) {}

    /** @param shared whether its band reaches over a border of its tier, so that the next tier is as sensible */
    record Placed(Tier tier, boolean shared) {}

    private final List<Ranked> ranked;
    private final int[] across;

    private BandTiers(List<Ranked> ranked) {
        this.ranked = ranked;
        this.across = across(ranked);
    }

    static List<Placed> of(List<Ranked> ranked, List<TierCut> tiers) {
        return new BandTiers(ranked).place(tiers);
    }

    private List<Placed> place(List<TierCut> tiers) {
        int[] borders = new int[tiers.size() - 1]; // how many agencies stand above each cut
        for (int i = 0; i < borders.length; i++) {
            borders[i] =
                    Math.max(i == 0 ? 0 : borders[i - 1], border(tiers.get(i).from()));
        }
        List<Placed> placed = new ArrayList<>(ranked.size());
        int tier = 0;
        for (int index = 0; index < ranked.size(); index++) {
            while (tier < borders.length && index >= borders[tier]) {
                tier++;
            }
            placed.add(
                    new Placed(tiers.get(tier).tier(), shared(ranked.get(index).band(), borders)));
        }
        return placed;
    }

    private int border(double score) {
        int plain = (int) ranked.stream().filter(one -> one.score() >= score).count();
        int best = plain;
        for (int border = 1; border < ranked.size(); border++) {
            if (mayCut(border, score) && isBetter(border, best, plain)) {
                best = border;
            }
        }
        return best;
    }

    private boolean isBetter(int border, int than, int plain) {
        boolean nearer = Math.abs(border - plain) < Math.abs(than - plain);
        return across[border] == 0 && (across[than] > 0 || nearer);
    }

    /** Between two different scores, both within reach of the cut. */
    private boolean mayCut(int border, double cut) {
        double above = ranked.get(border - 1).score();
        double below = ranked.get(border).score();
        return above > below && above >= cut - REACH && below < cut + REACH;
    }

    private boolean shared(RankBand band, int[] borders) {
        for (int border : borders) {
            if (border > 0 && border < ranked.size() && band.low() <= border && border < band.high()) {
                return true;
            }
        }
        return false;
    }

    /** How many bands hold both the place above and the place below each border. */
    private static int[] across(List<Ranked> ranked) {
        int[] across = new int[ranked.size() + 2];
        for (Ranked one : ranked) {
            across[one.band().low()]++;
            across[one.band().high()]--;
        }
        for (int border = 1; border < across.length; border++) {
            across[border] += across[border - 1];
        }
        return across;
    }
}
