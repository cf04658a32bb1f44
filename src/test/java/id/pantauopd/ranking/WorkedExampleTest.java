package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantauopd.ranking.WorkedExample.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The worked example is no second opinion: whoever works its texts out gets what the ranking says. */
class WorkedExampleTest {
    private static final int TRIES = 400;
    private final Methodology method = Methodology.current();
    private final Standings standings = new Standings(method);

    @Test
    void workedOutByACalculatorEveryTextGivesTheFigureOfTheRanking() {
        List<String> seen = new ArrayList<>();
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            var window = ScoringPropertiesTest.window(random);
            List<Candidate> candidates = LongStream.rangeClosed(1, 4)
                    .mapToObj(id -> ScoringPropertiesTest.candidate(random, id, window))
                    .toList();
            for (RankedAgency row : standings.rank(candidates, window, List.of())) {
                WorkedExample example = WorkedExample.of(row, candidates, window, method);
                assertThat(example.steps()).extracting(Step::code).containsExactlyElementsOf(codes());
                for (Step step : example.steps()) {
                    check(step, seed);
                    if (step.raw() != null) {
                        seen.add(step.code());
                    }
                }
            }
        }
        assertThat(seen).containsAll(codes());
    }

    private void check(Step step, int seed) {
        Double raw = step.raw();
        Double scaled = step.scaled();
        assertThat(step.reason() == null).as("seed %d", seed).isEqualTo(raw != null);
        if (raw != null && scaled != null) {
            assertThat(Calculator.work(step.formula(Locale.ENGLISH)))
                    .as("seed %d, %s: %s", seed, step.code(), step.formula(Locale.ENGLISH))
                    .isCloseTo(raw, within(2e-6));
            assertThat(Math.clamp(Calculator.work(step.scaling(Locale.ENGLISH)), 0.0, 100.0))
                    .as("seed %d, %s: %s", seed, step.code(), step.scaling(Locale.ENGLISH))
                    .isCloseTo(scaled, within(3e-4));
        }
    }

    private List<String> codes() {
        return Choices.indicators(method).stream().map(Indicator::code).toList();
    }

    /** Sums, products, ln and min, as a pocket calculator has them. */
    private static final class Calculator {
        private final String text;
        private int at;

        private Calculator(String text) {
            this.text =
                    text.replace(" ", "").replace(",", ";").replace('−', '-').replace('·', '*');
        }

        static double work(String text) {
            Calculator calculator = new Calculator(text);
            double value = calculator.sum();
            assertThat(calculator.at).as(text).isEqualTo(calculator.text.length());
            return value;
        }

        private double sum() {
            double value = product();
            while (isNext('+') || isNext('-')) {
                value += text.charAt(at++) == '+' ? product() : -product();
            }
            return value;
        }

        private double product() {
            double value = atom();
            while (isNext('*') || isNext('/')) {
                value = text.charAt(at++) == '*' ? value * atom() : value / atom();
            }
            return value;
        }

        private double atom() {
            if (text.startsWith("ln(", at)) {
                at += 2;
                return Math.log(atom());
            }
            if (text.startsWith("min(", at)) {
                at += 4;
                double first = sum();
                at++;
                double second = sum();
                at++;
                return Math.min(first, second);
            }
            if (isNext('(')) {
                at++;
                double value = sum();
                at++;
                return value;
            }
            int from = at;
            while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return Double.parseDouble(text.substring(from, at));
        }

        private boolean isNext(char letter) {
            return at < text.length() && text.charAt(at) == letter;
        }
    }
}
