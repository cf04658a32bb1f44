package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.base.ui.NoticeStrip;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.dashboard.QueueKind;
import id.pantauopd.dashboard.QueueLine;
import id.pantauopd.dashboard.WorkQueue;
import id.pantauopd.notice.Alerts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an administrator begins the day: only what needs a hand, the heaviest first, a page of it at a time. */
@Route("admin/antrian")
@Menu(title = "queue.menu", order = 19, icon = "pulse")
@RolesAllowed("ADMIN")
public class QueueView extends Screen implements BeforeEnterObserver {
    private static final String KIND = "sebab";
    private static final int PAGE = 25;

    private final transient WorkQueue queue;
    private final transient Alerts alerts;
    private final transient QueueActions actions;
    private final transient Voice voice;
    private final Select<QueueKind> kinds = new Select<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph counted = new Paragraph();
    private final Button more = new Button();
    private transient List<QueueLine> lines = List.of();
    private int shown;

    QueueView(WorkQueue queue, Alerts alerts, QueueActions actions, Voices voices) {
        super("queue");
        this.queue = queue;
        this.alerts = alerts;
        this.actions = actions;
        this.voice = voices.speak(getLocale());
        list.addClassName("po-queue");
        counted.getElement().setAttribute("role", "status");
        more.setText(voice.say("queue.more"));
        more.addClickListener(click -> append());
        kinds.setLabel(voice.say("queue.filter"));
        kinds.setItems(QueueKind.values());
        kinds.setEmptySelectionAllowed(true);
        kinds.setEmptySelectionCaption(voice.say("queue.filter.all"));
        kinds.setItemLabelGenerator(
                kind -> kind == null ? voice.say("queue.filter.all") : voice.say("queue.kind." + kind));
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draw();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .orElse("");
        Stream.of(QueueKind.values()).filter(kind -> kind.name().equals(asked)).forEach(kinds::setValue);
        draw();
    }

    private void draw() {
        WorkQueue.Page page = queue.page();
        head(voice.say("queue.title"), voice.say("queue.lead"));
        int waiting = alerts.now().size();
        if (waiting > 0) {
            Anchor all = new Anchor("admin/surel", voice.say("queue.alerts.all"));
            show(new NoticeStrip(NoticeStrip.Kind.NOTE, voice.say("queue.alerts", waiting), "", all));
        }
        if (page.lines().isEmpty()) {
            show(nothing(page.nextRun()));
            return;
        }
        QueueKind only = kinds.getValue();
        lines = page.lines().stream()
                .filter(line -> only == null || line.kind() == only)
                .toList();
        list.removeAll();
        shown = 0;
        Div filters = new Div(kinds);
        filters.addClassName("po-filters");
        show(filters, counted, list, more);
        append();
    }

    private void append() {
        List<QueueLine> next = lines.subList(shown, Math.min(shown + PAGE, lines.size()));
        next.forEach(line -> list.add(new ListItem(new QueueCard(voice, line, actions))));
        shown += next.size();
        counted.setText(voice.say("queue.counted", shown, lines.size()));
        more.setVisible(shown < lines.size());
    }

    /** An empty queue is good news, and says when the next thing happens. */
    private StatePanel nothing(@Nullable Instant nextRun) {
        StatePanel panel = StatePanel.empty(voice.say("queue.none.title"), voice.say("queue.none.text"));
        Paragraph next = new Paragraph(voice.say(nextRun == null ? "queue.next.none" : "queue.next") + " ");
        if (nextRun != null) {
            next.add(new TimeLabel(voice, nextRun));
        }
        panel.add(next);
        return panel;
    }
}
