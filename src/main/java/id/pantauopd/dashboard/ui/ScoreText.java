package id.pantauopd.dashboard.ui;

import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.Methodology;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankedAgency.PillarScore;
import java.util.ArrayList;
import java.util.List;

/** Writes the sum of a score as one line. */
final class ScoreText {
    private ScoreText() {}

    /** {@code 78,4 = 90,2^0,25 × 74,8^0,75}: the pillars that count, with the share they count by. */
    static String formula(Voice voice, RankedAgency agency) {
        Methodology methodology = Methodology.current();
        double counted = methodology.pillars().stream()
                .filter(pillar -> hasValue(agency, pillar.code()))
                .mapToDouble(pillar -> pillar.weight())
                .sum();
        List<String> factors = new ArrayList<>();
        for (PillarScore score : agency.pillars()) {
            if (score.value() != null) {
                double weight = methodology.pillars().stream()
                        .filter(pillar -> pillar.code().equals(score.pillar()))
                        .mapToDouble(pillar -> pillar.weight())
                        .sum();
                factors.add(voice.say(
                        "dashboard.score.factor",
                        voice.say("method." + score.pillar() + ".name"),
                        voice.numbers().decimal(Math.max(score.value(), methodology.floor()), 1),
                        voice.numbers().decimal(weight / counted, 2)));
            }
        }
        return voice.say(
                "dashboard.score.formula", voice.numbers().decimal(agency.score(), 1), String.join(" × ", factors));
    }

    private static boolean hasValue(RankedAgency agency, String pillar) {
        return agency.pillars().stream().anyMatch(score -> score.pillar().equals(pillar) && score.value() != null);
    }
}
