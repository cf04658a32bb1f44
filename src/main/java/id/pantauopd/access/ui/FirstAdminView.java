package id.pantauopd.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.access.FirstAdmin;
import id.pantauopd.access.UserChange;
import id.pantauopd.base.Words;

/** Lets the holder of the printed code make the first admin; while there is one, this page does not exist. */
@Route(value = FirstAdmin.PATH, autoLayout = false)
@AnonymousAllowed
public class FirstAdminView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {
    private final FirstAdmin firstAdmin;
    private final Words words;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final NewPasswordFields password;
    private final Notice notice = new Notice();

    public FirstAdminView(FirstAdmin firstAdmin, Words words) {
        this.firstAdmin = firstAdmin;
        this.words = words;
        this.password = new NewPasswordFields(words, getLocale());
        addClassName("opd-login");
        setAlignItems(Alignment.CENTER);
        code.setLabel(words.say(getLocale(), "access.first.code"));
        code.setAutocomplete(Autocomplete.OFF);
        name.setLabel(words.say(getLocale(), "access.signin.user"));
        name.setAutocomplete(Autocomplete.USERNAME);
        Button submit = new Button(words.say(getLocale(), "access.first.submit"), click -> claim());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H1(getPageTitle()),
                new Paragraph(words.say(getLocale(), "access.first.intro")),
                notice,
                code,
                name,
                password,
                submit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstAdmin.isOpen()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FirstAdmin.PARAMETER)
                .ifPresent(code::setValue);
    }

    private void claim() {
        password.value().ifPresentOrElse(this::claim, () -> notice.say(words, "access.password.mismatch"));
    }

    private void claim(String chosen) {
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        switch (firstAdmin.claim(code.getValue().strip(), name.getValue(), chosen, address)) {
            case UserChange.Changed _ -> getUI().ifPresent(ui -> ui.getPage().setLocation("/masuk?dibuat"));
            case UserChange.Refused(String reason) -> notice.say(words, reason);
        }
    }

    @Override
    public String getPageTitle() {
        return words.say(getLocale(), "access.first.title");
    }
}
