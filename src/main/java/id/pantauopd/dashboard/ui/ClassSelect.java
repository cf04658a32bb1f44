package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.select.Select;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.content.ContentClass;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses posts of one content class, or all. */
final class ClassSelect extends Select<ContentClass> {

    ClassSelect(Voice voice, @Nullable ContentClass now, Consumer<@Nullable ContentClass> onChange) {
        setLabel(voice.say("dashboard.class.filter"));
        addClassName("po-class-select");
        setItems(ContentClass.values());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(voice.say("dashboard.class.all"));
        setItemLabelGenerator(item -> item == null ? voice.say("dashboard.class.all") : ClassWords.name(voice, item));
        setValue(now);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChange.accept(event.getValue());
            }
        });
    }
}
