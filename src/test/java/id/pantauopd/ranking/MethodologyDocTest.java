package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Words;
import id.pantauopd.ranking.MethodologyText.IndicatorText;
import id.pantauopd.ranking.MethodologyText.Page;
import id.pantauopd.ranking.MethodologyText.PillarText;
import id.pantauopd.ranking.MethodologyText.TierText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/methodology/README.md to the code. To write its generated part anew, run this test with {@code
 * -Dmethodology.write=true}.
 */
class MethodologyDocTest {
    private static final Path PAGE = Path.of("docs/methodology/README.md");
    private static final String BEGIN = "<!-- generated: begin -->\n";
    private static final String END = "<!-- generated: end -->";
    private static final List<Locale> LANGUAGES = List.of(Words.INDONESIAN, Words.ENGLISH);

    private final MethodologyText text = new MethodologyText(new Words());

    @Test
    void generatedPartOfThePageIsWhatTheCodeSays() throws IOException {
        holds(PAGE, generated(text.page(Words.ENGLISH)));
    }

    /** The very texts that the cards of the method page show, for the agencies of the hand-computed example. */
    @Test
    void workedFormulasOfTheExampleAreThoseOfThePage() throws IOException {
        Methodology method = Methodology.current();
        List<Candidate> candidates = ExampleTest.candidates();
        StringBuilder out =
                new StringBuilder("| indicator | agency | worked out | raw | 0 to 100 |\n|---|---|---|---|---|\n");
        List<WorkedExample> examples = new Standings(method)
                .rank(candidates, Samples.FOUR_WEEKS, List.of()).stream()
                        .map(row -> WorkedExample.of(row, candidates, Samples.FOUR_WEEKS, method))
                        .toList();
        for (Indicator indicator : Choices.indicators(method)) {
            for (WorkedExample example : examples) {
                WorkedExample.Step step = example.step(indicator.code()).orElseThrow();
                String reason = step.reason();
                row(
                        out,
                        step.code(),
                        example.agency().name(),
                        reason == null ? step.formula(Locale.ENGLISH) : new Words().say(Words.ENGLISH, reason),
                        step.raw() == null ? "–" : step.result(Locale.ENGLISH),
                        step.scaled() == null ? "–" : step.scaling(Locale.ENGLISH) + " = " + step.scaled());
            }
        }
        holds(Path.of("docs/methodology/example.md"), out.toString());
    }

    private static void holds(Path path, String generated) throws IOException {
        String page = Files.readString(path);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("methodology.write")) {
            page = page.substring(0, begin) + generated + page.substring(end);
            Files.writeString(path, page);
            end = page.indexOf(END);
        }
        assertThat(page.substring(begin, end))
                .as(
                        "%s differs from Methodology; write it anew with"
                                + " ./mvnw test -Dtest=MethodologyDocTest -Dmethodology.write=true",
                        path)
                .isEqualTo(generated);
    }

    @Test
    void everyPartOfTheMethodologyHasWordsInBothLanguages() {
        for (Locale language : LANGUAGES) {
            assertThat(text.page(language).toString()).doesNotContain("!method", "!tier", "!unit");
        }
    }

    @Test
    void everyTierClassAbsenceAndReasonHasWords() throws IllegalAccessException {
        Words words = new Words();
        for (var tier : RankedAgency.Tier.values()) {
            assertThat(words.knows("tier." + tier)).as("%s", tier).isTrue();
        }
        for (var coverage : RankedAgency.CoverageClass.values()) {
            assertThat(words.knows("coverage." + coverage)).as("%s", coverage).isTrue();
        }
        for (var absence : Absence.values()) {
            assertThat(words.knows(absence.key())).as("%s", absence).isTrue();
            assertThat(Absence.of(absence.key())).contains(absence);
        }
        for (var reason : Reasons.class.getDeclaredFields()) {
            assertThat(words.knows(String.valueOf(reason.get(null))))
                    .as(reason.getName())
                    .isTrue();
        }
    }

    @Test
    void reasonsOfCoverageNameTheThresholds() {
        Words words = new Words();
        CoverageRule rule = Methodology.current().coverage();
        for (Locale language : LANGUAGES) {
            assertThat(words.say(language, Reasons.COVERAGE_LOW)).contains(percent(rule.provisional()) + "%");
            assertThat(words.say(language, Reasons.COVERAGE_PROVISIONAL))
                    .contains(percent(rule.provisional()) + "\u2013" + percent(rule.normal()) + "%");
        }
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    private static String generated(Page page) {
        StringBuilder out = new StringBuilder();
        out.append("Version **").append(page.version()).append("**, effective from ");
        out.append(page.effectiveFrom()).append(". ").append(page.composition()).append("\n\n");
        pillars(out, page);
        indicators(out, page);
        out.append("Rules of counting:\n\n");
        page.rules().forEach(rule -> out.append("- ").append(rule).append('\n'));
        out.append("\n| tier | score from | reason |\n|---|---|---|\n");
        for (TierText tier : page.tiers()) {
            row(out, tier.name(), number(tier.from()), tier.reason());
        }
        out.append('\n').append(page.tiersNote()).append("\n\nKnown limits of this version:\n\n");
        page.limits().forEach(limit -> out.append("- ").append(limit).append('\n'));
        out.append("\nVersions:\n\n");
        page.versions()
                .forEach(version -> out.append("- **")
                        .append(version.version())
                        .append("**, from ")
                        .append(version.effectiveFrom())
                        .append(": ")
                        .append(version.changes())
                        .append('\n'));
        return out.toString();
    }

    private static void pillars(StringBuilder out, Page page) {
        out.append("| pillar | weight | share of the score now | reason |\n|---|---|---|---|\n");
        for (PillarText pillar : page.pillars()) {
            String note = pillar.notMeasured() == null ? "" : " " + pillar.notMeasured();
            row(
                    out,
                    pillar.code() + " " + pillar.name(),
                    number(pillar.weight()),
                    NumberFormat.getPercentInstance(Locale.ENGLISH).format(pillar.share()),
                    pillar.reason() + note);
        }
        out.append('\n');
    }

    private static void indicators(StringBuilder out, Page page) {
        out.append(
                "| indicator | formula | 0 → 100 | weight in its pillar | reason of the weight | reason of the goalposts |\n");
        out.append("|---|---|---|---|---|---|\n");
        for (PillarText pillar : page.pillars()) {
            for (IndicatorText one : pillar.indicators()) {
                row(
                        out,
                        one.code() + " " + one.name(),
                        one.formula(),
                        one.zero() + " → " + one.hundred() + " (" + one.unit() + ")",
                        number(one.weight()),
                        one.weightReason(),
                        one.goalpostsReason());
            }
        }
        out.append('\n');
    }

    private static void row(StringBuilder out, String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String number(double value) {
        return NumberFormat.getInstance(Locale.ENGLISH).format(value);
    }
}
