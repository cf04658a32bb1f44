package id.pantauopd.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantauopd.access.UserChange;
import id.pantauopd.access.Users;
import id.pantauopd.base.Words;
import jakarta.annotation.security.RolesAllowed;

/** Changes the password of who is signed in; afterwards every session of the account signs in anew. */
@Route(value = PasswordView.PATH, autoLayout = false)
@RolesAllowed({"ADMIN", "MEMBER", "EDITOR", PasswordView.MUST_CHANGE})
public class PasswordView extends VerticalLayout implements HasDynamicTitle {
    static final String PATH = "sandi";
    static final String MUST_CHANGE = "MUST_CHANGE";

    private final Users users;
    private final Words words;
    private final PasswordField old = new PasswordField();
    private final NewPasswordFields password;
    private final Notice notice = new Notice();

    public PasswordView(Users users, Words words, AuthenticationContext session) {
        this.users = users;
        this.words = words;
        this.password = new NewPasswordFields(words, getLocale());
        addClassName("opd-login");
        setAlignItems(Alignment.CENTER);
        old.setLabel(words.say(getLocale(), "access.change.old"));
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        Button submit = new Button(getPageTitle(), click -> change());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H1(getPageTitle()), notice, old, password, submit);
        if (session.hasRole(MUST_CHANGE)) {
            notice.say(words, "access.change.must");
        }
    }

    private void change() {
        password.value().ifPresentOrElse(this::change, () -> notice.say(words, "access.password.mismatch"));
    }

    private void change(String chosen) {
        switch (users.changePassword(old.getValue(), chosen)) {
            case UserChange.Changed _ -> getUI().ifPresent(ui -> ui.getPage().setLocation("/masuk?diganti"));
            case UserChange.Refused(String reason) -> notice.say(words, reason);
        }
    }

    @Override
    public String getPageTitle() {
        return words.say(getLocale(), "access.change.title");
    }
}
