package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth.Attempt;
import java.util.List;

/** The last attempts of a channel as a bar, oldest left, and the newest in words. */
final class AttemptBar extends Div {
    private static final int IN_WORDS = 5;

    AttemptBar(Voice voice, List<Attempt> newestFirst) {
        addClassName("po-attempts");
        if (newestFirst.isEmpty()) {
            add(new Paragraph(voice.say("health.attempts.none")));
            return;
        }
        long good =
                newestFirst.stream().filter(attempt -> attempt.outcome().good()).count();
        Div bar = new Div();
        bar.addClassName("po-attempt-bar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement().setAttribute("aria-label", voice.say("health.attempts.bar", newestFirst.size(), good));
        newestFirst.reversed().forEach(attempt -> bar.add(cell(voice, attempt)));
        OrderedList words = new OrderedList();
        newestFirst.stream().limit(IN_WORDS).forEach(attempt -> words.add(line(voice, attempt)));
        add(bar, words);
    }

    private static Span cell(Voice voice, Attempt attempt) {
        Span cell = new Span();
        cell.addClassName(attempt.outcome().good() ? "po-attempt-good" : "po-attempt-bad");
        cell.setTitle(voice.times().full(attempt.at()) + ": "
                + voice.say("outcome." + attempt.outcome().name()));
        return cell;
    }

    private static ListItem line(Voice voice, Attempt attempt) {
        return new ListItem(
                new TimeLabel(voice, attempt.at()),
                new Span(voice.say("outcome." + attempt.outcome().name())),
                new Span(voice.say(
                        "health.attempt",
                        Integer.toString(attempt.httpStatus()),
                        voice.numbers().whole(attempt.millis()),
                        voice.numbers().compact(attempt.bytes()),
                        attempt.postsNew(),
                        attempt.postsSeen())));
    }
}
