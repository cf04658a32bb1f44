package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.ui.NoticeStrip;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.crawl.CrawlHealth.PlatformStatus;
import id.pantauopd.crawl.StatusNotes;
import java.util.List;

/** Shows everybody how well each platform can be read now. */
@Route("status")
@Menu(title = "dashboard.menu.status", order = 3, icon = "pulse")
@AnonymousAllowed
public class StatusView extends Screen implements BeforeEnterObserver {
    private final transient CrawlHealth health;
    private final transient StatusNotes notes;
    private final transient Voice voice;

    StatusView(CrawlHealth health, StatusNotes notes, Voices voices) {
        super("status");
        this.health = health;
        this.notes = notes;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        head(voice.say("dashboard.status.title"), voice.say("dashboard.status.lead"));
        StatusNotes.Note note = notes.now();
        if (!note.text().isEmpty() && note.at() != null) {
            String date = voice.times().full(note.at());
            show(new NoticeStrip(NoticeStrip.Kind.NOTE, voice.say("dashboard.status.note", date), note.text()));
        }
        List<PlatformStatus> platforms = health.platforms();
        if (platforms.isEmpty()) {
            show(StatePanel.empty(voice.say("dashboard.status.none.title"), voice.say("dashboard.status.none.text")));
        } else {
            show(table(platforms));
        }
    }

    private Div table(List<PlatformStatus> platforms) {
        NativeTableBody body = new NativeTableBody();
        body.getElement().setAttribute("role", "rowgroup");
        platforms.forEach(platform -> body.add(row(platform)));
        NativeTableHeader head = new NativeTableHeader(Cells.row(
                Cells.columnHeader("po-text", new Span(say("platform"))),
                Cells.columnHeader("po-text", new Span(say("state"))),
                Cells.columnHeader("po-num", new Span(say("read"))),
                Cells.columnHeader("po-num", new Span(say("blocked"))),
                Cells.columnHeader("po-num", new Span(say("failing"))),
                Cells.columnHeader("po-num", new Span(say("waiting"))),
                Cells.columnHeader("po-num", new Span(say("unconfigured"))),
                Cells.columnHeader("po-num", new Span(say("last")))));
        head.getElement().setAttribute("role", "rowgroup");
        NativeTable table = new NativeTable(Cells.caption(say("caption")), head, body);
        table.addClassNames("po-plain", "po-status");
        table.getElement().setAttribute("role", "table");
        Div frame = new Div(table);
        frame.addClassName("po-frame");
        return frame;
    }

    private NativeTableRow row(PlatformStatus platform) {
        return Cells.row(
                Cells.rowHeader("po-text", new Span(Speech.platform(voice, platform.platform()))),
                Cells.cell("po-text", "", state(platform)),
                number("read", platform.read()),
                number("blocked", platform.blocked()),
                number("failing", platform.failing()),
                number("waiting", platform.waiting()),
                number("unconfigured", platform.unconfigured()),
                Cells.cell("po-num", say("last"), new TimeLabel(voice, platform.lastSuccessAt())));
    }

    private com.vaadin.flow.component.Component number(String name, int count) {
        return Cells.text("po-num", say(name), voice.numbers().whole(count));
    }

    /** At most four words, as users see it: smooth, disturbed, unreadable, waiting; or that nobody was asked. */
    private Span state(PlatformStatus platform) {
        int tried = platform.read() + platform.blocked() + platform.failing();
        if (tried == 0) {
            return StateDot.of("wait", say(platform.waiting() == 0 ? "state.unconfigured" : "state.waiting"));
        }
        if (platform.read() == 0) {
            return StateDot.of("bad", say("state.unreadable"));
        }
        boolean disturbed = platform.read() * 5 < tried * 4;
        return disturbed ? StateDot.of("off", say("state.disturbed")) : StateDot.of("good", say("state.smooth"));
    }

    private String say(String name) {
        return voice.say("dashboard.status." + name);
    }
}
