package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.base.ui.OutLink;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth.Trial;
import java.util.List;

/** One channel that could be registered: what it is, what speaks against it, what a trial came to. */
final class CandidateRow extends Div {
    private final Voice voice;
    private final transient Candidate candidate;
    private final Checkbox ticked = new Checkbox();
    private final Div outcome = new Div();

    /** @param facts sentences about it, the most important first */
    CandidateRow(Voice voice, Candidate candidate, List<String> facts, Runnable changed) {
        this.voice = voice;
        this.candidate = candidate;
        addClassNames("po-card", "po-candidate");
        ticked.setLabel(voice.say("registry.platform." + candidate.platform()) + ": " + candidate.name());
        ticked.setValue(candidate.advised());
        ticked.setEnabled(candidate.registeredAs() == null);
        ticked.addValueChangeListener(change -> changed.run());
        outcome.getElement().setAttribute("role", "status");
        Paragraph address = new Paragraph(
                OutLink.of(candidate.address(), new Span(candidate.address().toString())));
        address.addClassName("po-candidate-address");
        add(ticked, address);
        UnorderedList said = new UnorderedList();
        facts.forEach(fact -> said.add(new ListItem(fact)));
        add(said, outcome);
    }

    Candidate candidate() {
        return candidate;
    }

    boolean isTicked() {
        return ticked.isEnabled() && ticked.getValue();
    }

    void trying() {
        outcome.removeAll();
        outcome.add(new Paragraph(voice.say("add.trying")));
    }

    void show(Trial trial) {
        outcome.removeAll();
        outcome.add(new TrialResult(voice, trial));
    }

    /** Nothing could be tried; the reader may do so again. */
    void failed() {
        outcome.removeAll();
        outcome.add(new Paragraph(voice.say("add.busy")));
    }

    void saved(String code) {
        ticked.setValue(false);
        ticked.setEnabled(false);
        Span good = new Span(voice.say("add.saved.as", code));
        good.addClassName("po-candidate-saved");
        outcome.removeAll();
        outcome.add(good);
    }

    /** @param sentence why the registry did not take it */
    void refused(String sentence) {
        Paragraph why = new Paragraph(sentence);
        why.addClassName("po-form-message");
        outcome.removeAll();
        outcome.add(why);
    }
}
