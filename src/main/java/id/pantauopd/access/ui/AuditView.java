package id.pantauopd.access.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.pantauopd.access.AuditEntry;
import id.pantauopd.access.AuditExport;
import id.pantauopd.access.AuditTrail;
import id.pantauopd.base.Period;
import id.pantauopd.base.Words;
import id.pantauopd.base.ui.Screen;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/** Shows the audit log, newest first; there is nothing to change here. */
@Route("admin/audit")
@Menu(title = "access.audit.title", order = 23, icon = "list")
@RolesAllowed("ADMIN")
public class AuditView extends Screen {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss 'WIB'").withZone(Period.JAKARTA);

    private final Words words;

    public AuditView(AuditTrail trail, AuditExport export, Words words) {
        super("audit");
        this.words = words;
        Grid<AuditEntry> grid = new Grid<>();
        column(grid, "at", entry -> TIME.format(entry.at()));
        column(grid, "actor", AuditEntry::actor);
        column(grid, "action", entry -> say("audit." + entry.action()));
        column(grid, "subject", AuditEntry::subject);
        column(grid, "before", AuditEntry::before);
        column(grid, "after", AuditEntry::after);
        grid.setItems(query -> page(trail, query), query -> trail.count());
        Anchor csv = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("audit.csv");
                    event.setContentType("text/csv;charset=utf-8");
                    Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8);
                    export.write(out);
                },
                say("access.audit.csv"));
        csv.addClassName("po-button");
        Div actions = new Div(csv);
        actions.addClassName("po-actions");
        head(say("access.audit.title"), say("access.audit.lead")).add(actions);
        show(grid);
    }

    private static Stream<AuditEntry> page(AuditTrail trail, Query<AuditEntry, Void> query) {
        return trail.page(query.getOffset(), query.getLimit()).stream();
    }

    private void column(Grid<AuditEntry> grid, String key, ValueProvider<AuditEntry, ?> value) {
        grid.addColumn(value)
                .setHeader(say("access.audit." + key))
                .setResizable(true)
                .setAutoWidth(true);
    }

    private String say(String key) {
        return words.say(getLocale(), key);
    }
}
