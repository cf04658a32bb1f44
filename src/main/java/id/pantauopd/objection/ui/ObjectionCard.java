package id.pantauopd.objection.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.OutLink;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.objection.Objection;
import id.pantauopd.objection.ObjectionState;
import java.time.Instant;

/** One objection with its decision. Whatever people wrote is shown as text, never as markup. */
final class ObjectionCard extends Article {
    private final Voice voice;

    /** @param agency name of the agency */
    ObjectionCard(Voice voice, Objection objection, String agency) {
        this.voice = voice;
        addClassNames("po-card", "po-objection");
        setId("keberatan-" + objection.id());
        add(new H2(say("number", objection.id(), agency)), facts(objection));
        Paragraph statement = new Paragraph(objection.statement());
        statement.addClassName("po-post-body");
        add(statement, new Paragraph(OutLink.of(objection.evidence(), new Span(say("evidence")))));
        add(objection.state() == ObjectionState.OPEN ? waiting(objection) : decision(objection));
    }

    private Paragraph facts(Objection objection) {
        Paragraph facts = new Paragraph(
                new Span(voice.say(objection.kind().key())),
                new Span(" · "),
                new Anchor(
                        "edisi/" + objection.editionNumber(), say("edition", Long.toString(objection.editionNumber()))),
                new Span(" · "),
                new Span(say(
                        objection.byAgency() ? "filed-by-agency" : "filed",
                        voice.times().full(objection.filedAt()))));
        facts.addClassName("po-muted");
        return facts;
    }

    private Paragraph waiting(Objection objection) {
        String key = objection.isLate(voice.today()) ? "late" : "waiting";
        Paragraph waiting = new Paragraph(say(key, voice.times().date(objection.decideBy())));
        waiting.addClassName("po-state-word");
        return waiting;
    }

    private Paragraph decision(Objection objection) {
        Instant at = objection.decidedAt();
        Span word = new Span(voice.say(objection.state().key()));
        word.addClassName("po-state-word");
        return new Paragraph(
                word,
                new Span(say(
                        "decided",
                        String.valueOf(objection.decidedBy()),
                        at == null ? "" : voice.times().full(at))),
                new Span(String.valueOf(objection.note())));
    }

    private String say(String key, Object... arguments) {
        return voice.say("objection.card." + key, arguments);
    }
}
