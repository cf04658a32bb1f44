package id.pantauopd.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.access.Role;
import id.pantauopd.access.User;
import id.pantauopd.access.UserChange;
import id.pantauopd.access.Users;
import id.pantauopd.base.Period;
import id.pantauopd.base.Words;
import id.pantauopd.base.ui.Screen;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Lists the accounts, adds one with a password shown once, disables and enables. */
@Route("admin/pengguna")
@Menu(title = "access.users.title", order = 22, icon = "people")
@RolesAllowed("ADMIN")
public class UsersView extends Screen {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm 'WIB'").withZone(Period.JAKARTA);

    private final Users users;
    private final Words words;
    private final Grid<User> grid = new Grid<>();
    private final TextField name = new TextField();
    private final Select<Role> role = new Select<>();
    private final Notice notice = new Notice();

    public UsersView(Users users, Words words) {
        super("users");
        this.users = users;
        this.words = words;
        grid.addColumn(User::name).setHeader(say("access.users.name")).setAutoWidth(true);
        grid.addColumn(user -> say("access.role." + user.role()))
                .setHeader(say("access.users.role"))
                .setAutoWidth(true);
        grid.addColumn(user -> say(user.enabled() ? "access.users.enabled" : "access.users.disabled"))
                .setHeader(say("access.users.state"))
                .setAutoWidth(true);
        grid.addColumn(this::lastLogin).setHeader(say("access.users.last")).setAutoWidth(true);
        grid.addComponentColumn(this::toggle).setAutoWidth(true);
        name.setLabel(say("access.users.name"));
        role.setLabel(say("access.users.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(it -> say("access.role." + it));
        role.setValue(Role.MEMBER);
        HorizontalLayout form =
                new HorizontalLayout(Alignment.END, name, role, new Button(say("access.users.add"), click -> add()));
        form.addClassName("opd-fields");
        head(say("access.users.title"), "");
        show(notice, form, grid);
        refresh();
    }

    private void add() {
        Users.Invitation invitation = users.invite(name.getValue(), role.getValue());
        switch (invitation.change()) {
            case UserChange.Changed(User user) -> {
                notice.say(words, "access.users.added", user.name(), invitation.password());
                name.clear();
            }
            case UserChange.Refused(String reason) -> notice.say(words, reason);
        }
        refresh();
    }

    private Button toggle(User user) {
        return user.enabled()
                ? new Button(say("access.users.disable"), click -> done(users.disable(user.id())))
                : new Button(say("access.users.enable"), click -> done(users.enable(user.id())));
    }

    private void done(UserChange change) {
        notice.setVisible(false);
        if (change instanceof UserChange.Refused(String reason)) {
            notice.say(words, reason);
        }
        refresh();
    }

    private String lastLogin(User user) {
        Instant last = user.lastLoginAt();
        return last == null ? say("access.users.never") : TIME.format(last);
    }

    private void refresh() {
        grid.setItems(users.all());
    }

    private String say(String key) {
        return words.say(getLocale(), key);
    }
}
