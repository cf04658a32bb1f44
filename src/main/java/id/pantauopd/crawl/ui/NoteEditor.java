package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.StatusNotes;
import id.pantauopd.crawl.StatusNotes.Kept;
import id.pantauopd.crawl.StatusNotes.Note;

/** Writes the note of the status page; what was typed stays when somebody else was quicker. */
final class NoteEditor extends Div {
    private final Voice voice;
    private final transient StatusNotes notes;
    private final TextArea text = new TextArea();
    private final Span said = new Span();
    private int version;

    NoteEditor(Voice voice, StatusNotes notes) {
        this.voice = voice;
        this.notes = notes;
        Note now = notes.now();
        version = now.version();
        text.setLabel(voice.say("health.note.text"));
        text.setMaxLength(StatusNotes.LONGEST);
        text.setWidthFull();
        text.setValue(now.text());
        said.getElement().setAttribute("role", "status");
        Paragraph about = new Paragraph(voice.say("health.note.about"));
        about.addClassName("po-muted");
        Div actions = new Div(new Button(voice.say("health.note.keep"), click -> keep()), said);
        actions.addClassName("po-actions");
        add(about, text, actions);
    }

    private void keep() {
        Kept kept = notes.keep(version, text.getValue());
        version = notes.now().version();
        said.setText(voice.say(
                switch (kept) {
                    case DONE -> "health.note.kept";
                    case TOO_LONG -> "health.note.long";
                    case OUTDATED -> "health.note.outdated";
                }));
    }
}
