package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.base.Period;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.ranking.ExceptionDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lists exceptional days with who put them down and why; withdrawn ones too. */
final class ExceptionList extends Div {

    /**
     * @param regions names by code
     * @param action what can be done about a day, if anything
     */
    ExceptionList(
            Voice voice,
            List<ExceptionDay> days,
            Map<String, String> regions,
            Function<ExceptionDay, Optional<Component>> action) {
        if (days.isEmpty()) {
            add(new Paragraph(voice.say("dashboard.exception.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("po-rules");
        for (ExceptionDay day : days) {
            ListItem item = new ListItem(new Span(voice.say(
                    "dashboard.exception.line",
                    voice.times().span(new Period(day.from(), day.to())),
                    regions.getOrDefault(day.regionCode(), day.regionCode()),
                    voice.say(day.kind().key()),
                    day.reason())));
            item.add(detail(voice.say(
                    "dashboard.exception.by", day.actor(), voice.times().full(day.at()))));
            ExceptionDay.Withdrawal withdrawal = day.withdrawal();
            if (withdrawal != null) {
                item.add(detail(voice.say(
                        "dashboard.exception.withdrawn",
                        withdrawal.actor(),
                        voice.times().full(withdrawal.at()),
                        withdrawal.reason())));
            }
            action.apply(day).ifPresent(item::add);
            list.add(item);
        }
        add(list);
    }

    private static Paragraph detail(String text) {
        Paragraph detail = new Paragraph(text);
        detail.addClassName("po-muted");
        return detail;
    }
}
