package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One failing channel: whose, since when, when it is tried next, its last attempts; "try again now". */
final class FailingChannel extends Div {
    private static final int ATTEMPTS = 30;

    private final Voice voice;

    FailingChannel(Voice voice, ChannelStatus status, ChannelNames names, CrawlHealth health) {
        this.voice = voice;
        addClassName("po-failing-channel");
        Div who = new Div(
                new Span(names.agency(status.channelId())
                        .map(agency -> agency.name())
                        .orElseGet(() -> voice.say("health.channel.unknown", Long.toString(status.channelId())))),
                new Span(names.target(status.channelId())
                        .map(CrawlTarget::feedUrl)
                        .map(Object::toString)
                        .orElse("")));
        who.addClassName("po-failing-who");
        Div when = new Div(
                fact("health.channel.since", status.failingSince()),
                fact("health.channel.success", status.lastSuccessAt()),
                fact("health.channel.next", status.nextCheckAt()));
        when.addClassName("po-failing-when");
        add(who, when, actions(status, names, health));
    }

    private Div actions(ChannelStatus status, ChannelNames names, CrawlHealth health) {
        Div attempts = new Div();
        attempts.addClassName("po-failing-attempts");
        Button show = new Button(voice.say("health.attempts"), click -> {
            attempts.removeAll();
            attempts.add(new AttemptBar(voice, health.attempts(status.channelId(), ATTEMPTS)));
        });
        Span answer = new Span();
        answer.getElement().setAttribute("role", "status");
        Button again = new Button(
                voice.say("health.retry"),
                click -> answer.setText(
                        voice.say(health.retryNow(status.channelId()) ? "health.retry.done" : "health.retry.refused")));
        Div row = new Div(again, show);
        names.agency(status.channelId())
                .ifPresent(agency -> row.add(new Anchor("opd/" + agency.slug(), voice.say("health.channel.profile"))));
        row.add(answer);
        row.addClassName("po-actions");
        return new Div(row, attempts);
    }

    private Span fact(String key, @Nullable Instant instant) {
        return new Span(new Span(voice.say(key) + " "), new TimeLabel(voice, instant));
    }
}
