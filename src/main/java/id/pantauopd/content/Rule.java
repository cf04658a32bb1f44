package id.pantauopd.content;

import java.util.List;
import java.util.Set;

/**
 * Holds one pattern of words that speaks for a class. Several patterns may share a code; the code counts once a post.
 *
 * @param strength logits it adds before anything is learned
 * @param unless any of these words in the post silences the pattern
 */
record Rule(
        String code,
        ContentClass contentClass,
        double strength,
        boolean atStart,
        List<Step> steps,
        Set<String> unless) {
    /** How many words may stand in a gap. */
    static final int GAP = 6;

    /** One place of the pattern: any of these symbols, after a gap or at once. */
    record Step(Set<String> symbols, boolean afterGap) {}
}
