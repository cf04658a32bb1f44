package id.pantauopd.dashboard.ui;

import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.AgencyProfile;
import id.pantauopd.dashboard.RankingPage;
import id.pantauopd.ranking.RankedAgency;

/**
 * Three ways to cite a figure, from a sentence for the news to a reference in full. Each names its source, its date and
 * where to find it again.
 */
record Quote(String sentence, String brief, String full) {

    static Quote of(Voice voice, RankingPage page, RankingPage.Edition edition, String link) {
        RankedAgency first =
                page.lines().isEmpty() ? null : page.lines().getFirst().agency();
        String period = voice.times().span(page.counted());
        String asOf = voice.times().full(edition.computedAt());
        String sentence = first == null
                ? voice.say("dashboard.quote.none", page.region().name(), period, asOf, edition.methodVersion())
                : voice.say(
                        "dashboard.quote.ranking",
                        first.name(),
                        page.region().name(),
                        period,
                        page.ranked(),
                        asOf,
                        edition.methodVersion());
        return new Quote(
                sentence, brief(voice, asOf, link), full(voice, page.region().name(), period, edition, link));
    }

    static Quote of(Voice voice, AgencyProfile profile, RankedAgency line, RankingPage.Edition edition, String link) {
        String period = voice.times().span(profile.counted());
        String asOf = voice.times().full(edition.computedAt());
        String sentence = voice.say(
                "dashboard.quote.agency",
                profile.agency().name(),
                voice.numbers().whole(line.posts()),
                period,
                voice.numbers().whole(line.position()),
                voice.numbers().whole(profile.ranked()),
                asOf,
                edition.methodVersion());
        return new Quote(
                sentence, brief(voice, asOf, link), full(voice, profile.agency().name(), period, edition, link));
    }

    private static String brief(Voice voice, String asOf, String link) {
        return voice.say("dashboard.quote.brief", asOf, link);
    }

    private static String full(Voice voice, String subject, String period, RankingPage.Edition edition, String link) {
        return voice.say(
                "dashboard.quote.full",
                subject,
                period,
                voice.times().full(edition.computedAt()),
                edition.methodVersion(),
                link);
    }
}
