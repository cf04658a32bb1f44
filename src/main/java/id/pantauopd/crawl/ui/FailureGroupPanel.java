package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.crawl.CrawlHealth.FailureGroup;

/** Channels that fail for one cause, folded away when they are many. */
final class FailureGroupPanel extends Details {
    private static final int FEW = 5;

    FailureGroupPanel(Voice voice, FailureGroup group, ChannelNames names, CrawlHealth health) {
        addClassName("po-failure-group");
        Span title = new Span(voice.say("outcome." + group.outcome().name()));
        title.addClassName("po-failure-cause");
        Span count = new Span(voice.say("health.failing.channels", group.channels()));
        count.addClassName("po-muted");
        setSummary(new Span(title, count));
        Div lines = new Div();
        group.sample().forEach(status -> lines.add(new FailingChannel(voice, status, names, health)));
        add(lines);
        setOpened(group.sample().size() <= FEW);
    }
}
