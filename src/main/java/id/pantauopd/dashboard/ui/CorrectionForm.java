package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.post.ClassCorrections;
import id.pantauopd.post.CorrectionResult;
import id.pantauopd.post.Verdict;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Asks an editor for another class of a post, with a reason; what was typed stays until it is stored. */
final class CorrectionForm extends Div {
    private final Voice voice;
    private final transient BiFunction<Verdict, String, CorrectionResult> save;
    private final transient Runnable afterwards;
    private final Select<Verdict> verdict = new Select<>();
    private final TextArea reason = new TextArea();
    private final Paragraph message = new Paragraph();

    /** @param afterwards runs once the correction is stored */
    CorrectionForm(
            Voice voice,
            @Nullable Verdict now,
            BiFunction<Verdict, String, CorrectionResult> save,
            Runnable afterwards) {
        this.voice = voice;
        this.save = save;
        this.afterwards = afterwards;
        addClassName("po-correction");
        verdict.setLabel(voice.say("dashboard.class.form.class"));
        verdict.setItems(ClassWords.VERDICTS);
        verdict.setItemLabelGenerator(it -> ClassWords.name(voice, it));
        if (now != null) {
            verdict.setValue(now);
        }
        reason.setLabel(voice.say("dashboard.class.form.reason"));
        reason.setHelperText(voice.say("dashboard.class.form.public"));
        reason.setMaxLength(ClassCorrections.LONGEST_REASON);
        message.addClassName("po-form-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        Button store = new Button(voice.say("dashboard.class.form.save"), click -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        add(verdict, reason, message, store);
    }

    private void store() {
        Verdict chosen = verdict.getValue();
        if (chosen == null) {
            say(voice.say("dashboard.class.form.missing"));
            return;
        }
        switch (save.apply(chosen, reason.getValue())) {
            case CorrectionResult.Corrected corrected -> afterwards.run();
            case CorrectionResult.Refused refused -> say(voice.say(refused.key()));
        }
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.setVisible(true);
    }
}
