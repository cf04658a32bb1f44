package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantauopd.agency.Region;
import id.pantauopd.base.ui.DayField;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.ExceptionCalendar;
import id.pantauopd.ranking.ExceptionDay.Kind;
import id.pantauopd.ranking.ExceptionWrite;
import java.util.List;

/** Asks for exceptional days of a region; what was typed stays until it is stored. */
final class ExceptionForm extends Div {
    private final Voice voice;
    private final transient ExceptionCalendar calendar;
    private final transient Runnable afterwards;
    private final ComboBox<Region> region = new ComboBox<>();
    private final DayField from;
    private final DayField to;
    private final Select<Kind> kind = new Select<>();
    private final TextArea reason = new TextArea();
    private final Paragraph message = new Paragraph();

    ExceptionForm(Voice voice, List<Region> regions, ExceptionCalendar calendar, Runnable afterwards) {
        this.voice = voice;
        this.calendar = calendar;
        this.afterwards = afterwards;
        addClassName("po-correction");
        region.setLabel(voice.say("dashboard.exception.form.region"));
        region.setItems(regions);
        region.setItemLabelGenerator(Region::name);
        from = new DayField(voice.say("dashboard.exception.form.from"), voice.locale());
        to = new DayField(voice.say("dashboard.exception.form.to"), voice.locale());
        kind.setLabel(voice.say("dashboard.exception.form.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(it -> voice.say(it.key()));
        kind.setValue(Kind.OTHER);
        reason.setLabel(voice.say("dashboard.class.form.reason"));
        reason.setHelperText(voice.say("dashboard.exception.form.public"));
        reason.setMaxLength(ExceptionCalendar.LONGEST_REASON);
        message.addClassName("po-form-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        Button store = new Button(voice.say("dashboard.exception.form.save"), click -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        add(region, from, to, kind, reason, message, store);
    }

    private void store() {
        Region of = region.getValue();
        ExceptionWrite write = calendar.add(
                of == null ? "" : of.code(), from.getValue(), to.getValue(), kind.getValue(), reason.getValue());
        switch (write) {
            case ExceptionWrite.Stored stored -> afterwards.run();
            case ExceptionWrite.Refused refused -> {
                message.setText(voice.say(refused.key()));
                message.setVisible(true);
            }
        }
    }
}
