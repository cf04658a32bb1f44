package id.pantauopd.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Puts posts into the classes of the codebook, by rules that people wrote and weights learned on labelled headlines.
 *
 * <p>The same text gives the same answer on every machine and thread. An empty text is {@code LAINNYA} without signs.
 */
@Component
public final class ContentClassifier {
    /** Changes whenever rules, kinds, spam words or weights do; a test holds it to their bytes. */
    public static final String VERSION = "2026.1";

    private static final List<ContentClass> CLASSES = List.of(ContentClass.values());
    private static final double LEAST_EDGE = 0.05;

    private final RuleBook rules;
    private final LinearModel model;
    private final SpamRule spam = SpamRule.standard();

    public ContentClassifier() {
        this(RuleFile.standard(), LinearModel.standard());
    }

    ContentClassifier(List<Rule> rules, LinearModel model) {
        this.rules = new RuleBook(rules);
        this.model = model;
    }

    /** Classifies a post that has a title and a text; either may be empty. */
    public Classification classify(String title, String text) {
        return classify(text.startsWith(title) ? text : title + "\n" + text);
    }

    /** Classifies a headline or the text of a post. */
    public Classification classify(String text) {
        String visible = CleanText.visible(text);
        Optional<List<Sign>> injected = spam.find(visible);
        if (injected.isPresent()) {
            return new Classification(ContentClass.LAINNYA, 1, injected.get(), true, VERSION);
        }
        Reading reading = Reading.of(visible);
        if (reading.size() == 0) {
            return new Classification(ContentClass.LAINNYA, 1, List.of(), false, VERSION);
        }
        LinearModel.Scored scored = score(reading);
        int best = scored.best();
        return new Classification(
                CLASSES.get(best),
                Math.round(scored.probability(best) * 10_000) / 10_000.0,
                signs(scored, best),
                false,
                VERSION);
    }

    LinearModel.Scored score(Reading reading) {
        Map<Rule, String> spoken = rules.match(reading);
        return model.score(spoken, reading);
    }

    private static List<Sign> signs(LinearModel.Scored scored, int best) {
        return scored.parts().stream()
                .map(part ->
                        new Sign(part.kind(), part.name(), part.words(), Math.round(part.edge(best) * 100) / 100.0))
                .filter(sign -> sign.weight() > LEAST_EDGE)
                .sorted(Comparator.comparingDouble(Sign::weight).reversed().thenComparing(Sign::name))
                .limit(Classification.MOST_SIGNS)
                .toList();
    }
}
