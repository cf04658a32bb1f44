package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.post.Confusion;
import java.util.List;

/** Says how often the classifier was wrong on the posts that editors looked at, month by month. */
final class ErrorRate extends Div {

    ErrorRate(Voice voice, List<Confusion> months) {
        addClassName("po-error-rate");
        Paragraph how = new Paragraph(voice.say("dashboard.class.rate.how"));
        add(how);
        List<Confusion> reviewed =
                months.stream().filter(month -> month.reviewed() > 0).toList();
        if (reviewed.isEmpty()) {
            add(new Paragraph(voice.say("dashboard.class.rate.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("po-rules");
        for (Confusion month : reviewed) {
            list.add(new ListItem(voice.say(
                    "dashboard.class.rate.month",
                    Speech.month(voice, month.month()),
                    voice.numbers().percent(month.errorRate()),
                    month.wrong(),
                    month.reviewed(),
                    month.drawn())));
        }
        add(list);
    }
}
