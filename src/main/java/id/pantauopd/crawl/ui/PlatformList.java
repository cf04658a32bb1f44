package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.PlatformHealth.Line;
import java.util.List;

/** How the reading of each platform goes, one a line. */
final class PlatformList extends UnorderedList {
    private static final double WHOLE = 100;

    PlatformList(Voice voice, List<Line> lines) {
        addClassName("po-rules");
        lines.forEach(line -> add(item(voice, line)));
    }

    private static ListItem item(Voice voice, Line line) {
        Double success = line.success();
        ListItem item = new ListItem(new Span(voice.say(
                success == null ? "health.platform.line.none" : "health.platform.line",
                voice.say("registry.platform." + line.platform()),
                success == null ? "" : voice.numbers().whole(Math.round(success * WHOLE)),
                line.channels(),
                line.due())));
        if (line.age() != null) {
            item.add(new Span(". " + voice.say("health.platform.age") + ": "));
            item.add(new TimeLabel(voice, voice.now().minus(line.age())));
        }
        if (line.next() != null) {
            item.add(new Span(". " + voice.say("health.platform.next") + ": "), new TimeLabel(voice, line.next()));
        }
        return item;
    }
}
