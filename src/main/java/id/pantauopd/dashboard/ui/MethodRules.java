package id.pantauopd.dashboard.ui;

import id.pantauopd.base.ui.NumberText;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.Counting;
import id.pantauopd.ranking.CoverageRule;
import id.pantauopd.ranking.Methodology;
import java.util.List;
import java.util.stream.Stream;

/** Says the rules and limits of a methodology as sentences, with its own numbers in them. */
final class MethodRules {
    private MethodRules() {}

    static List<String> rules(Voice voice, Methodology method) {
        NumberText numbers = voice.numbers();
        Counting counting = method.counting();
        CoverageRule coverage = method.coverage();
        return List.of(
                voice.say("method.rule.window"),
                voice.say("method.rule.counted", numbers.whole(counting.dailyCap())),
                voice.say(
                        "method.rule.duplicate",
                        numbers.whole(counting.nearDuplicate().toHours())),
                voice.say("method.rule.removed", numbers.whole(counting.removalDays())),
                voice.say("method.rule.observed", numbers.whole(counting.observedDays())),
                voice.say(
                        "method.rule.coverage",
                        numbers.percent(coverage.normal()),
                        numbers.percent(coverage.provisional())),
                voice.say("method.rule.silence"),
                voice.say("method.rule.missing"),
                voice.say("method.rule.ties"),
                voice.say("method.rule.part"));
    }

    static List<String> limits(Voice voice) {
        return Stream.of("short", "content", "freeze", "uncertainty")
                .map(limit -> voice.say("method.limit." + limit))
                .toList();
    }
}
