package id.pantauopd.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the labelled rows beside the checkout say; they are no part of the product. */
class SharedRowsTest {
    private ContentLearning learning;

    @BeforeEach
    void rowsAreThere() throws Exception {
        assumeThat(LabelledRow.shared()).as("labelled rows beside the checkout").isPresent();
        learning = ContentLearning.onSharedRows();
    }

    @Test
    void learningAgainGivesTheBytesOfTheProduct() {
        assertThat(learning.weights().getBytes(StandardCharsets.UTF_8)).isEqualTo(Lines.bytes("weights.tsv"));
    }

    @Test
    void rulesAndWordsTogetherReachTheFloor() {
        assertThat(macroF1(ContentLearning.Mode.BOTH)).isGreaterThan(0.80);
    }

    @Test
    void onRowsWhoseWordsNoRuleKnowsFromElsewhereLearningHelps() {
        double both = macroF1(ContentLearning.Mode.BOTH_KNOWN);

        assertThat(both).isGreaterThan(0.62).isGreaterThan(macroF1(ContentLearning.Mode.RULES_KNOWN));
    }

    private double macroF1(ContentLearning.Mode mode) {
        Confusion confusion = new Confusion();
        ContentClass[] answers = learning.crossValidate(mode, ContentLearning.SEED);
        for (int i = 0; i < answers.length; i++) {
            confusion.add(learning.rows().get(i).label(), answers[i]);
        }
        return confusion.macroF1();
    }
}
