package id.pantauopd.dashboard.ui;

import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.AgencyProfile;
import id.pantauopd.ranking.RankedAgency;
import java.util.ArrayList;
import java.util.List;

/** Says a profile in at most three sentences that can be read aloud. */
final class AgencySummary {
    private AgencySummary() {}

    static String of(Voice voice, AgencyProfile profile) {
        RankedAgency line = profile.now();
        String period = voice.times().span(profile.counted());
        if (line == null) {
            return voice.say("dashboard.summary.none", profile.agency().name(), period);
        }
        List<String> sentences = new ArrayList<>();
        if (line.position() == null) {
            String reason = line.reason();
            sentences.add(
                    voice.say("dashboard.summary.unranked", profile.agency().name(), period));
            sentences.add(reason == null ? voice.say("dashboard.unranked.unknown") : voice.say(reason));
        } else {
            sentences.add(voice.say(
                    "dashboard.summary.posts",
                    profile.agency().name(),
                    voice.numbers().whole(line.posts()),
                    voice.numbers().whole(line.activeDays()),
                    period));
            sentences.add(voice.say(
                    "dashboard.summary.rank",
                    line.position(),
                    profile.ranked(),
                    Speech.change(voice, line.previousPosition(), line.position())));
        }
        sentences.add(lastPost(voice, line));
        return String.join(" ", sentences);
    }

    private static String lastPost(Voice voice, RankedAgency line) {
        return line.lastPostAt() == null
                ? voice.say("dashboard.summary.last.none")
                : voice.say("dashboard.summary.last", voice.ago(line.lastPostAt()));
    }
}
