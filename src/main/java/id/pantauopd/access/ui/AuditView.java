package id.pantauopd.access.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.access.AuditEntry;
import id.pantauopd.access.AuditTrail;
import id.pantauopd.base.Period;
import id.pantauopd.base.Words;
import id.pantauopd.base.ui.Screen;
import jakarta.annotation.security.RolesAllowed;
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

    public AuditView(AuditTrail trail, Words words) {
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
        head(say("access.audit.title"), say("access.audit.lead"));
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
