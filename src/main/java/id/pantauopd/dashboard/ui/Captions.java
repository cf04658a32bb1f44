package id.pantauopd.dashboard.ui;

import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.RankingPage;

/** Writes the headline of a table: its message, not its name. */
final class Captions {
    private Captions() {}

    /** {@code 38 perangkat daerah, Kabupaten Bangka Selatan, 1–30 November 2026} */
    static String ranking(Voice voice, RankingPage page) {
        String period = voice.times().span(page.counted());
        String region = page.region().name();
        return page.matching() == page.ranked()
                ? voice.say("dashboard.caption.all", page.ranked(), region, period)
                : voice.say("dashboard.caption.some", page.matching(), page.ranked(), region, period);
    }

    static String top(Voice voice, RankingPage page) {
        return voice.say(
                "dashboard.caption.top",
                page.lines().size(),
                page.region().name(),
                voice.times().span(page.counted()));
    }
}
