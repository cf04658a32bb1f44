package id.pantauopd.dashboard.ui;

import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.AgencyProfile;
import id.pantauopd.ranking.BandMove;
import id.pantauopd.ranking.RankedAgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
                    "dashboard.summary.rank", line.position(), profile.ranked(), change(voice, profile, line)));
        }
        sentences.add(lastPost(voice, line));
        return String.join(" ", sentences);
    }

    /** Neither rise nor fall inside the band of the newest edition. */
    private static String change(Voice voice, AgencyProfile profile, RankedAgency line) {
        boolean within = profile.standings().stream()
                .map(standing -> standing.line().band())
                .filter(Objects::nonNull)
                .limit(1)
                .anyMatch(band -> band.isWiderThanTheMove(line.previousPosition(), line.position()));
        return within
                ? voice.say(BandMove.WITHIN.key())
                : Speech.change(voice, line.previousPosition(), line.position());
    }

    private static String lastPost(Voice voice, RankedAgency line) {
        return line.lastPostAt() == null
                ? voice.say("dashboard.summary.last.none")
                : voice.say("dashboard.summary.last", voice.ago(line.lastPostAt()));
    }
}
