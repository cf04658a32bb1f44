package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelRegistry;
import id.pantauopd.agency.ChannelState;
import id.pantauopd.agency.RegistryWrite;
import id.pantauopd.base.ui.DayField;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth;

/** Reads a channel again now, pauses it until a day, or goes on with it. */
final class PausePanel extends Div {
    private final Voice voice;
    private final Span said = new Span();
    private final transient Runnable changed;

    /** @param changed runs when the channel is another than was shown */
    PausePanel(Voice voice, Channel channel, ChannelRegistry registry, CrawlHealth health, Runnable changed) {
        this.voice = voice;
        this.changed = changed;
        said.getElement().setAttribute("role", "status");
        Div row = new Div();
        row.addClassName("po-filters");
        if (channel.state().crawled()) {
            DayField until = new DayField(voice.say("channel.pause.until"), voice.locale());
            until.setMin(voice.today().plusDays(1));
            until.setHelperText(voice.say("channel.pause.help"));
            Button pause = new Button(
                    voice.say("registry.ui.pause"),
                    click -> show(registry.pause(channel.id(), channel.version(), until.getValue())));
            Button again = new Button(
                    voice.say("health.retry"),
                    click -> said.setText(
                            voice.say(health.retryNow(channel.id()) ? "health.retry.done" : "health.retry.refused")));
            row.add(until, pause, again);
        } else {
            registry.pausedUntil(channel.id())
                    .ifPresent(day -> add(new Paragraph(
                            voice.say("channel.pause.ends", voice.times().date(day)))));
            if (channel.state() == ChannelState.PAUSED) {
                row.add(new Button(
                        voice.say("registry.ui.resume"),
                        click -> show(registry.resume(channel.id(), channel.version()))));
            }
        }
        row.add(said);
        add(row);
    }

    private void show(RegistryWrite<Channel> write) {
        switch (write) {
            case RegistryWrite.Stored<Channel> stored -> changed.run();
            case RegistryWrite.Outdated<Channel> outdated -> said.setText(voice.say("queue.done.outdated"));
            case RegistryWrite.Refused<Channel> refused ->
                said.setText(refused.faults().getFirst().say(voice.words(), voice.locale()));
        }
    }
}
