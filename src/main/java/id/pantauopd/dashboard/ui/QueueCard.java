package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.agency.Channel;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.dashboard.QueueEffect;
import id.pantauopd.dashboard.QueueLine;
import java.time.LocalDate;

/** One thing that needs a hand: whose, why in words, since when, what it costs, and the way to its cure. */
final class QueueCard extends Article {
    private static final double WHOLE = 100;

    private final Voice voice;

    QueueCard(Voice voice, QueueLine line, QueueActions actions) {
        this.voice = voice;
        addClassNames("po-card", "po-queue-card");
        H2 name = new H2(new Anchor("opd/" + line.agency().slug(), line.agency().name()));
        Div head = new Div(StateDot.of(mark(line), voice.say("queue.kind." + line.kind())), name);
        head.addClassName("po-queue-head");
        add(head, new Paragraph(cause(line)), facts(line), new Paragraph(cost(line.effect())));
        add(actions.of(line, voice));
    }

    /** The shape of the mark tells them apart as well. */
    private static String mark(QueueLine line) {
        return switch (line.kind()) {
            case NO_CHANNEL, FAILING, GONE, OBJECTION_LATE -> "bad";
            case OBJECTION, RENAMED, MOVED, UNCONFIRMED, VERIFICATION_DUE -> "wait";
        };
    }

    private String cause(QueueLine line) {
        ChannelStatus status = line.status();
        String outcome = status == null || status.lastOutcome() == null
                ? ""
                : voice.say("outcome." + status.lastOutcome().name());
        Channel channel = line.channel();
        String platform = channel == null ? "" : Speech.platform(voice, channel.platform());
        LocalDate due = line.due();
        return voice.say(
                "queue.cause." + line.kind(),
                line.count(),
                platform,
                outcome,
                line.movedTo() == null ? "" : line.movedTo().toString(),
                due == null ? "" : voice.times().date(due));
    }

    private Div facts(QueueLine line) {
        Div facts = new Div();
        facts.addClassNames("po-queue-facts", "po-muted");
        Channel channel = line.channel();
        if (channel != null) {
            facts.add(new Span(String.valueOf(channel.feedUrl() == null ? channel.url() : channel.feedUrl())));
        }
        if (line.since() != null) {
            facts.add(new Span(new Span(voice.say("queue.since") + " "), new TimeLabel(voice, line.since())));
        }
        ChannelStatus status = line.status();
        if (status != null) {
            facts.add(new Span(new Span(voice.say("queue.retry") + " "), new TimeLabel(voice, status.nextCheckAt())));
        }
        return facts;
    }

    private String cost(QueueEffect effect) {
        if (!effect.ranked()) {
            return voice.say("queue.cost.elsewhere");
        }
        String touched = effect.channels() == 0
                ? voice.say("queue.cost.none")
                : voice.say("queue.cost.share", effect.lost(), effect.channels());
        Double coverage = effect.coverage();
        if (coverage == null || effect.standing() == null) {
            return touched;
        }
        return touched + " "
                + voice.say("queue.cost." + effect.standing(), voice.numbers().whole(Math.round(coverage * WHOLE)));
    }
}
