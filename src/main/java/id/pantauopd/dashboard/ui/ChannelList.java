package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelState;
import id.pantauopd.base.ui.Glyph;
import id.pantauopd.base.ui.OutLink;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.crawl.Outcome;
import id.pantauopd.dashboard.AgencyProfile.ChannelLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places where an agency publishes, each with its state in words. */
final class ChannelList extends UnorderedList {
    private final Voice voice;

    ChannelList(Voice voice, List<ChannelLine> lines) {
        this.voice = voice;
        addClassName("po-channel-list");
        lines.forEach(line -> add(item(line)));
    }

    private ListItem item(ChannelLine line) {
        Channel channel = line.channel();
        HtmlContainer link = OutLink.of(channel.url(), new Span(name(channel)), Glyph.OUT.draw());
        link.addClassName("po-out");
        Div names = new Div(Speech.span("po-platform", Speech.platform(voice, channel.platform())), link);
        names.addClassName("po-channel-name");
        Div state = new Div(state(line));
        state.addClassName("po-channel-state");
        if (channel.state().crawled()) {
            state.add(Speech.span("po-muted", verified(channel)));
        }
        ChannelStatus status = line.status();
        if (status != null) {
            Span last = new Span(
                    new Span(voice.say("dashboard.channel.last") + " "), new TimeLabel(voice, status.lastSuccessAt()));
            last.addClassName("po-muted");
            state.add(last);
        }
        return new ListItem(names, state);
    }

    private String verified(Channel channel) {
        return voice.say("dashboard.verified." + (channel.verification() == null ? "UNKNOWN" : channel.verification()));
    }

    private Span state(ChannelLine line) {
        ChannelState kept = line.channel().state();
        if (!kept.crawled()) {
            return StateDot.of(kept == ChannelState.GONE ? "off" : "wait", voice.say("dashboard.state." + kept));
        }
        return read(line.status());
    }

    private Span read(@Nullable ChannelStatus status) {
        Outcome outcome = status == null ? null : status.lastOutcome();
        if (status == null || outcome == null) {
            return StateDot.of("wait", voice.say("dashboard.state.waiting"));
        }
        if (outcome.good()) {
            return StateDot.of("good", voice.say("dashboard.state.read"));
        }
        String words = voice.say("outcome." + outcome.name());
        if (outcome == Outcome.NOT_CONFIGURED) {
            return StateDot.of("wait", words);
        }
        return StateDot.of("bad", voice.say("dashboard.state.unread", words));
    }

    private static String name(Channel channel) {
        String handle = channel.handle();
        String host = channel.url().getHost();
        return handle != null ? handle : host != null ? host : channel.url().toString();
    }
}
