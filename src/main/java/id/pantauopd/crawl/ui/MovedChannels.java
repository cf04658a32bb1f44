package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth.MovedChannel;
import java.util.List;

/** Channels whose feed answers from an address that a person has to judge: from where, to where, since when. */
final class MovedChannels extends Div {
    private final Voice voice;

    MovedChannels(Voice voice, List<MovedChannel> moved, ChannelNames names) {
        this.voice = voice;
        Paragraph lead = new Paragraph(voice.say("health.moved.lead"));
        lead.addClassName("po-muted");
        add(lead);
        moved.forEach(channel -> add(line(channel, names)));
    }

    private Div line(MovedChannel moved, ChannelNames names) {
        Div who = new Div(new Span(names.agency(moved.channelId())
                .map(Agency::name)
                .orElseGet(() -> voice.say("health.channel.unknown", Long.toString(moved.channelId())))));
        names.target(moved.channelId())
                .map(CrawlTarget::feedUrl)
                .ifPresent(from -> who.add(new Span(voice.say("health.moved.from", from.toString()))));
        who.add(new Span(voice.say("health.moved.to", moved.to().toString())));
        who.addClassName("po-failing-who");
        Div when = new Div(new Span(
                new Span(voice.say("health.moved.since", moved.times()) + " "), new TimeLabel(voice, moved.since())));
        when.addClassName("po-failing-when");
        Div line = new Div(who, when);
        names.agency(moved.channelId())
                .ifPresent(agency -> line.add(new Anchor("opd/" + agency.slug(), voice.say("health.channel.profile"))));
        line.addClassName("po-failing-channel");
        return line;
    }
}
