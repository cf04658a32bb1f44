package id.pantauopd.objection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.objection.ObjectionDraft;
import id.pantauopd.objection.ObjectionKind;
import id.pantauopd.objection.Objections;

/** The fields that say what is wrong and what shows it. Keeps what was typed when it is not taken. */
final class ObjectionFields extends Div {
    private final RadioButtonGroup<ObjectionKind> kind = new RadioButtonGroup<>();
    private final TextArea statement = new TextArea();
    private final TextField evidence = new TextField();

    ObjectionFields(Voice voice) {
        addClassName("po-form");
        kind.setLabel(voice.say("objection.form.kind"));
        kind.setItems(ObjectionKind.values());
        kind.setItemLabelGenerator(one -> voice.say(one.key()));
        kind.setValue(ObjectionKind.WRONG_ACCOUNT);
        statement.setLabel(voice.say("objection.form.statement"));
        statement.setHelperText(voice.say("objection.form.statement.help"));
        statement.setMaxLength(Objections.LONGEST_STATEMENT);
        statement.setWidthFull();
        evidence.setLabel(voice.say("objection.form.evidence"));
        evidence.setHelperText(voice.say("objection.form.evidence.help"));
        evidence.setMaxLength(2_048);
        evidence.setWidthFull();
        add(kind, statement, evidence);
    }

    boolean isEmpty() {
        return statement.isEmpty() && evidence.isEmpty();
    }

    ObjectionDraft draft(long edition, String agencyCode) {
        return new ObjectionDraft(edition, agencyCode, kind.getValue(), statement.getValue(), evidence.getValue());
    }
}
