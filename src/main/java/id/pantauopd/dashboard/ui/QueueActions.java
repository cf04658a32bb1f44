package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelAddress;
import id.pantauopd.agency.ChannelRegistry;
import id.pantauopd.agency.EndedChannels;
import id.pantauopd.agency.RegistryWrite;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.dashboard.QueueLine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Offers the cure of each thing in the queue; what became of it is said beside the button. */
@SpringComponent
class QueueActions {
    private final CrawlHealth health;
    private final ChannelRegistry registry;
    private final EndedChannels ended;

    QueueActions(CrawlHealth health, ChannelRegistry registry, EndedChannels ended) {
        this.health = health;
        this.registry = registry;
        this.ended = ended;
    }

    Component of(QueueLine line, Voice voice) {
        Div row = new Div();
        row.addClassName("po-actions");
        Span said = new Span();
        said.getElement().setAttribute("role", "status");
        String agency = line.agency().slug();
        Channel channel = line.channel();
        switch (line.kind()) {
            case FAILING -> {
                if (channel != null) {
                    row.add(button(voice, "queue.do.retry", said, () -> retry(channel)));
                }
                row.add(link(voice, "queue.do.channel", place(channel, agency)));
            }
            case MOVED, RENAMED -> {
                if (channel != null && line.movedTo() != null) {
                    String to = line.movedTo().toString();
                    row.add(button(voice, "queue.do.follow", said, () -> follow(channel, to, voice)));
                }
                row.add(link(voice, "queue.do.channel", place(channel, agency)));
            }
            case GONE -> {
                if (channel != null) {
                    row.add(button(voice, "queue.do.seen", said, () -> seen(channel)));
                }
                row.add(link(voice, "queue.do.replace", "admin/akun/tambah?opd=" + agency));
            }
            case NO_CHANNEL -> row.add(link(voice, "queue.do.add", "admin/akun/tambah?opd=" + agency));
            case UNCONFIRMED ->
                row.add(link(voice, "queue.do.confirm", "admin/akun?opd=" + agency + "&keadaan=UNCONFIRMED"));
            case VERIFICATION_DUE ->
                row.add(link(
                        voice,
                        "queue.do.verify",
                        "admin/verifikasi" + (channel == null ? "" : "?kanal=" + channel.code())));
            case OBJECTION, OBJECTION_LATE -> row.add(link(voice, "queue.do.decide", "admin/koreksi"));
        }
        row.add(said);
        return row;
    }

    private static String place(@Nullable Channel channel, String agency) {
        return channel == null ? "admin/akun?opd=" + agency : "admin/akun/rinci?kanal=" + channel.code();
    }

    private static Anchor link(Voice voice, String key, String to) {
        Anchor link = new Anchor(to, voice.say(key));
        link.addClassName("po-button");
        return link;
    }

    private static Button button(Voice voice, String key, Span said, Supplier<String> work) {
        return new Button(voice.say(key), click -> said.setText(sentence(voice, work.get())));
    }

    private static String sentence(Voice voice, String keyOrSentence) {
        return keyOrSentence.startsWith("queue.") ? voice.say(keyOrSentence) : keyOrSentence;
    }

    private String retry(Channel channel) {
        return health.retryNow(channel.id()) ? "queue.done.retry" : "queue.done.notread";
    }

    private String seen(Channel channel) {
        ended.seen(channel);
        return "queue.done.seen";
    }

    /** The page that people open stays; only what is fetched follows. */
    private String follow(Channel channel, String to, Voice voice) {
        RegistryWrite<Channel> write = registry.move(
                channel.id(),
                channel.version(),
                new ChannelAddress(channel.url().toString(), to));
        return switch (write) {
            case RegistryWrite.Stored<Channel> stored -> "queue.done.followed";
            case RegistryWrite.Outdated<Channel> outdated -> "queue.done.outdated";
            case RegistryWrite.Refused<Channel> refused ->
                refused.faults().getFirst().say(voice.words(), voice.locale());
        };
    }
}
