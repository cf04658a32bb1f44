package id.pantauopd.content;

import java.util.List;

/**
 * Holds the class of one post and what decided.
 *
 * @param probability of this class by the model; a spam verdict is 1 by rule
 * @param signs strongest first, at most {@value #MOST_SIGNS}; none if only the base rate decided
 * @param spam text of third parties injected into a site, taken out before the classes are read
 * @param version of rules and weights, to be stored with the class
 */
public record Classification(
        ContentClass contentClass, double probability, List<Sign> signs, boolean spam, String version) {
    static final int MOST_SIGNS = 8;

    public Classification {
        signs = List.copyOf(signs);
    }
}
