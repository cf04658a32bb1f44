package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelRegistry;
import id.pantauopd.agency.ReadingRules;
import id.pantauopd.base.ui.OutLink;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.crawl.ChannelScout;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.post.PostArchive;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One channel as its keeper sees it: how reading it goes, a trial, a pause, how it is read. */
@Route("admin/akun/rinci")
@RolesAllowed("ADMIN")
public class ChannelDetailView extends Screen implements BeforeEnterObserver {
    private static final String CHANNEL = "kanal";
    private static final int ATTEMPTS = 30;
    private static final int SAMPLE = 5;

    private final transient AgencyDirectory directory;
    private final transient ChannelRegistry registry;
    private final transient ReadingRules rules;
    private final transient PostArchive archive;
    private final transient CrawlHealth health;
    private final transient ChannelScout scout;
    private final transient Voice voice;
    private final transient Waiting waiting = new Waiting(UI.getCurrent());

    ChannelDetailView(
            AgencyDirectory directory,
            ChannelRegistry registry,
            ReadingRules rules,
            PostArchive archive,
            CrawlHealth health,
            ChannelScout scout,
            Voices voices) {
        super("channel");
        this.directory = directory;
        this.registry = registry;
        this.rules = rules;
        this.archive = archive;
        this.health = health;
        this.scout = scout;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CHANNEL)
                .orElse("");
        directory.channelByCode(code).ifPresentOrElse(this::draw, this::none);
    }

    private void none() {
        head(voice.say("channel.title"), "");
        show(StatePanel.empty(voice.say("channel.none.title"), voice.say("channel.none.text")));
    }

    private void draw(Channel channel) {
        head(channel.code(), "");
        ChannelStatus status = health.statuses(List.of(channel.id())).get(channel.id());
        Div about = new Div(OutLink.of(channel.url(), new Span(channel.url().toString())));
        about.addClassNames("po-queue-facts");
        directory.agency(channel.agencyId()).map(Agency::slug).ifPresent(slug -> {
            about.add(new Anchor("opd/" + slug, voice.say("health.channel.profile")));
            about.add(new Anchor("admin/akun?opd=" + slug, voice.say("channel.back")));
            about.add(new Anchor("admin/verifikasi?kanal=" + channel.code(), voice.say("verify.menu")));
        });
        show(about);
        Div reading =
                new Div(standing(channel, status), new AttemptBar(voice, health.attempts(channel.id(), ATTEMPTS)));
        show(section(voice.say("channel.reading"), "po-card", reading));
        show(section(
                voice.say("channel.pause.title"),
                "po-card",
                new PausePanel(
                        voice,
                        channel,
                        registry,
                        health,
                        () -> directory.channel(channel.id()).ifPresent(this::draw))));
        if (channel.feedUrl() != null) {
            show(section(
                    voice.say("channel.rules.title"),
                    "po-card",
                    new RulesPanel(voice, channel, rules, scout, waiting)));
        }
        show(section(
                voice.say("channel.sample.title"),
                "po-card",
                new LastSample(
                        voice,
                        archive.page(List.of(channel.id()), null, null, SAMPLE).posts())));
        health.storedAnswer(channel.id())
                .ifPresent(answer ->
                        show(section(voice.say("channel.answer.title"), "po-card", new RawAnswer(voice, answer))));
    }

    /** The last error in words; what a machine said of it stays folded below, with the answer. */
    private Div standing(Channel channel, @Nullable ChannelStatus status) {
        Div facts = new Div(new Span(voice.say("registry.channelstate." + channel.state())));
        facts.addClassName("po-queue-facts");
        if (status == null) {
            facts.add(new Paragraph(voice.say("health.attempts.none")));
            return facts;
        }
        if (status.lastOutcome() != null) {
            facts.add(new Span(voice.say("outcome." + status.lastOutcome())));
        }
        facts.add(new Span(
                new Span(voice.say("health.channel.success") + " "), new TimeLabel(voice, status.lastSuccessAt())));
        facts.add(
                new Span(new Span(voice.say("health.channel.next") + " "), new TimeLabel(voice, status.nextCheckAt())));
        return facts;
    }
}
