package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.content.Sign;
import id.pantauopd.post.Correction;
import id.pantauopd.post.PostArchive.PostEvidence;
import id.pantauopd.post.PostArchive.Reading;
import id.pantauopd.post.Verdict;

/** Says what a post is about, which words decided, and what editors corrected. */
final class ClassPart extends Div {
    private final Voice voice;

    ClassPart(Voice voice, PostEvidence evidence) {
        this.voice = voice;
        addClassName("po-class");
        Verdict verdict = evidence.post().verdict();
        Reading reading = evidence.reading();
        if (verdict == null || reading == null) {
            add(new Paragraph(voice.say("dashboard.class.none")));
            return;
        }
        Paragraph name = new Paragraph(ClassWords.name(voice, verdict));
        name.addClassName("po-class-name");
        add(name, source(evidence, reading), evidence(reading));
        if (!reading.signs().isEmpty()) {
            add(new Paragraph(voice.say("dashboard.class.signs")), signs(reading));
        }
        if (!evidence.corrections().isEmpty()) {
            add(new Paragraph(voice.say("dashboard.class.corrections")), corrections(evidence));
        }
    }

    private Paragraph source(PostEvidence evidence, Reading reading) {
        String percent = voice.numbers().percent(reading.probability());
        Paragraph source = new Paragraph(
                evidence.corrections().isEmpty()
                        ? voice.say("dashboard.class.read", percent, reading.version())
                        : voice.say(
                                "dashboard.class.given",
                                ClassWords.name(voice, reading.verdict()),
                                percent,
                                reading.version()));
        source.addClassName("po-muted");
        return source;
    }

    private Paragraph evidence(Reading reading) {
        return new Paragraph(
                voice.say(reading.evidenced() ? "dashboard.class.evidence.yes" : "dashboard.class.evidence.no"));
    }

    private UnorderedList signs(Reading reading) {
        UnorderedList list = new UnorderedList();
        list.addClassName("po-signs");
        for (Sign sign : reading.signs()) {
            list.add(new ListItem(
                    Speech.span("po-sign-words", "\u201c" + sign.words() + "\u201d"),
                    new Span(ClassWords.meaning(voice, sign)),
                    Speech.span(
                            "po-code",
                            voice.say(
                                    "dashboard.class.weight",
                                    sign.name(),
                                    voice.numbers().decimal(sign.weight(), 2)))));
        }
        return list;
    }

    private UnorderedList corrections(PostEvidence evidence) {
        UnorderedList list = new UnorderedList();
        list.addClassName("po-signs");
        for (Correction correction : evidence.corrections()) {
            list.add(new ListItem(
                    new Span(voice.say(
                            "dashboard.class.correction",
                            voice.times().full(correction.at()),
                            correction.actor(),
                            ClassWords.name(voice, correction.before()),
                            ClassWords.name(voice, correction.after()))),
                    Speech.span("po-muted", correction.reason())));
        }
        return list;
    }
}
