package id.pantauopd.base.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A point in time, said relative to now, with the exact time in its title and for machines. */
@Tag("time")
public final class TimeLabel extends HtmlComponent {

    public TimeLabel(Voice voice, @Nullable Instant instant) {
        addClassName("po-time");
        if (instant == null) {
            getElement().setText(NumberText.UNKNOWN);
            return;
        }
        getElement().setText(instant.isAfter(voice.now()) ? voice.until(instant) : voice.ago(instant));
        getElement().setAttribute("datetime", instant.toString());
        getElement().setAttribute("title", voice.times().full(instant));
    }
}
