package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.Period;
import id.pantauopd.base.ui.NoticeStrip;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.RankingPage;
import id.pantauopd.ranking.ExceptionDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what was left out of a ranking for everyone: frozen platforms and exceptional days. */
final class Circumstances {
    private Circumstances() {}

    static List<NoticeStrip> of(Voice voice, RankingPage page) {
        List<NoticeStrip> notices = new ArrayList<>();
        RankingPage.Edition edition = page.edition();
        if (edition != null && !edition.frozen().isEmpty()) {
            String platforms = edition.frozen().stream()
                    .map(platform -> Speech.platform(voice, platform))
                    .collect(Collectors.joining(", "));
            notices.add(new NoticeStrip(
                    NoticeStrip.Kind.STALE,
                    voice.say("dashboard.frozen.title", platforms),
                    voice.say("dashboard.frozen.text"),
                    new Span(" "),
                    new Anchor("status", voice.say("dashboard.frozen.link"))));
        }
        for (ExceptionDay day : page.exceptions()) {
            notices.add(new NoticeStrip(
                    NoticeStrip.Kind.NOTE,
                    voice.say("dashboard.exception.title", voice.times().span(new Period(day.from(), day.to()))),
                    voice.say("dashboard.exception.text", voice.say(day.kind().key()), day.reason()),
                    new Span(" "),
                    new Anchor("metodologi", voice.say("dashboard.exception.link"))));
        }
        return notices;
    }
}
