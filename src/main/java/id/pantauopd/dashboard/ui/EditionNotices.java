package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.NoticeStrip;
import id.pantauopd.base.ui.NoticeStrip.Kind;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.EditionPage;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.EditionState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a reader must know of an edition before its figures. */
final class EditionNotices {
    private EditionNotices() {}

    static List<Component> of(Voice voice, EditionPage page) {
        List<Component> notices = new ArrayList<>();
        EditionHead head = page.head();
        Instant until = head.previewUntil();
        if (head.state() == EditionState.PREVIEW && until != null) {
            notices.add(new NoticeStrip(
                    Kind.NOTE,
                    voice.say("dashboard.edition.preview.title"),
                    voice.say("dashboard.edition.preview.text", voice.times().full(until), page.open())));
        }
        EditionHead correction = page.correction();
        if (correction != null) {
            notices.add(new NoticeStrip(
                    Kind.STALE,
                    voice.say("dashboard.edition.replaced.title"),
                    voice.say("dashboard.edition.replaced.text"),
                    new Span(" "),
                    new Anchor("edisi/" + correction.number(), EditionWords.title(voice, correction))));
        }
        Long corrects = head.corrects();
        if (corrects != null) {
            notices.add(new NoticeStrip(
                    Kind.NOTE,
                    voice.say("dashboard.edition.correction.title"),
                    voice.say("dashboard.edition.corrects", corrects.toString(), String.valueOf(head.reason())),
                    new Span(" "),
                    new Anchor("edisi/" + corrects, voice.say("dashboard.edition.old"))));
        }
        String other = page.otherMethod();
        if (other != null) {
            notices.add(new NoticeStrip(
                    Kind.NOTE,
                    voice.say("dashboard.edition.both.title"),
                    voice.say("dashboard.edition.both.text", other, head.methodVersion())));
        }
        if (!page.frozen().isEmpty()) {
            String names = page.frozen().stream()
                    .map(platform -> Speech.platform(voice, platform))
                    .collect(Collectors.joining(", "));
            notices.add(new NoticeStrip(
                    Kind.NOTE,
                    voice.say("dashboard.edition.frozen.title"),
                    voice.say("dashboard.edition.frozen.text", names)));
        }
        return notices;
    }
}
