package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.base.DatabaseCheck;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.crawl.ChannelScout;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.crawl.CrawlHealth.FailureGroup;
import id.pantauopd.crawl.CrawlHealth.MovedChannel;
import id.pantauopd.crawl.CrawlHealth.Overview;
import id.pantauopd.crawl.PlatformHealth;
import id.pantauopd.crawl.StatusNotes;
import id.pantauopd.fetch.FetchHealth;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Shows admins how the crawl is doing: what fails and why, what happens next, a trial of any address. */
@Route("admin/kesehatan")
@Menu(title = "health.menu", order = 20, icon = "health")
@RolesAllowed("ADMIN")
public class HealthView extends Screen implements BeforeEnterObserver {
    private static final int CHANNELS_A_GROUP = 25;

    private final transient CrawlHealth health;
    private final transient PlatformHealth platforms;
    private final transient StatusNotes notes;
    private final transient ChannelScout scout;
    private final transient Waiting waiting = new Waiting(UI.getCurrent());
    private final transient AgencyDirectory directory;
    private final transient FetchHealth settings;
    private final transient DatabaseCheck database;
    private final transient Voice voice;

    HealthView(
            CrawlHealth health,
            PlatformHealth platforms,
            StatusNotes notes,
            ChannelScout scout,
            AgencyDirectory directory,
            FetchHealth settings,
            DatabaseCheck database,
            Voices voices) {
        super("health");
        this.health = health;
        this.platforms = platforms;
        this.notes = notes;
        this.scout = scout;
        this.directory = directory;
        this.settings = settings;
        this.database = database;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        head(voice.say("health.title"), voice.say("health.lead"));
        show(figures(health.overview()));
        show(section(voice.say("health.platform.title"), "po-platforms", new PlatformList(voice, platforms.now())));
        show(section(voice.say("health.note.title"), "po-card", new NoteEditor(voice, notes)));
        show(section(voice.say("health.try.title"), "po-try", new TryOutPanel(voice, scout::tryOut, waiting)));
        List<FailureGroup> groups = health.failing(CHANNELS_A_GROUP);
        show(section(voice.say("health.failing.title"), "po-failing", failing(groups)));
        List<MovedChannel> moved = health.moved();
        if (!moved.isEmpty()) {
            ChannelNames names = ChannelNames.of(
                    directory, moved.stream().map(MovedChannel::channelId).toList());
            show(section(voice.say("health.moved.title"), "po-moved", new MovedChannels(voice, moved, names)));
        }
        show(section(voice.say("health.settings.title"), "po-card", new FetchFacts(voice, settings)));
        DatabaseFacts facts = new DatabaseFacts(voice, database.skew(), database.findings());
        show(section(voice.say("health.database.title"), "po-card", facts));
    }

    private Component failing(List<FailureGroup> groups) {
        if (groups.isEmpty()) {
            return StatePanel.empty(voice.say("health.failing.none.title"), voice.say("health.failing.none.text"));
        }
        ChannelNames names = ChannelNames.of(
                directory,
                groups.stream()
                        .flatMap(group -> group.sample().stream())
                        .map(ChannelStatus::channelId)
                        .toList());
        Div list = new Div();
        groups.forEach(group -> list.add(new FailureGroupPanel(voice, group, names, health)));
        return list;
    }

    private Component figures(Overview overview) {
        Div tiles = new Div(
                tile("channels", new Span(voice.numbers().whole(overview.channels()))),
                tile("due", new Span(voice.numbers().whole(overview.due()))),
                tile("running", new Span(voice.numbers().whole(overview.running()))),
                tile("failing", new Span(voice.numbers().whole(overview.failing()))),
                tile("oldest", new TimeLabel(voice, overview.oldestDue())),
                tile("success", new TimeLabel(voice, overview.lastSuccessAt())));
        tiles.addClassNames("po-tiles", "po-tiles-small");
        return tiles;
    }

    private Component tile(String name, Component value) {
        Paragraph label = new Paragraph(voice.say("health.figure." + name));
        label.addClassName("po-tile-name");
        Paragraph figure = new Paragraph(value);
        figure.addClassName("po-tile-value");
        Div tile = new Div(label, figure);
        tile.addClassNames("po-card", "po-tile");
        return tile;
    }
}
