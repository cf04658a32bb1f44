package id.pantauopd.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.Words;
import java.util.Map;
import java.util.Set;

/** Asks for name and password; the form posts to the security filter, not to this view. */
@Route(value = "masuk", autoLayout = false)
@AnonymousAllowed
public class LoginView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {
    /** Query parameters that lead here, with the sentence each one means. */
    private static final Map<String, String> NOTICES = Map.of(
            "kedaluwarsa", "access.signin.expired",
            "diganti", "access.signin.changed",
            "dibuat", "access.first.done");

    private final Words words;
    private final LoginForm form = new LoginForm();
    private final Paragraph notice = new Paragraph();

    public LoginView(Words words) {
        this.words = words;
        addClassName("opd-login");
        setAlignItems(Alignment.CENTER);
        form.setAction("masuk");
        form.setForgotPasswordButtonVisible(false);
        notice.getElement().setAttribute("role", "status");
        add(notice, form, new Anchor("/", words.say(getLocale(), "access.signin.back")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> why =
                event.getLocation().getQueryParameters().getParameters().keySet();
        boolean mustWait = why.contains("tunggu");
        form.setI18n(texts(mustWait ? "access.signin.wait" : "access.signin.failed"));
        form.setError(mustWait || why.contains("error"));
        notice.setText(NOTICES.entrySet().stream()
                .filter(sentence -> why.contains(sentence.getKey()))
                .findFirst()
                .map(sentence -> words.say(getLocale(), sentence.getValue()))
                .orElse(""));
        notice.setVisible(!notice.getText().isEmpty());
    }

    private LoginI18n texts(String failure) {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(words.say(getLocale(), "access.signin.title"));
        texts.getForm().setUsername(words.say(getLocale(), "access.signin.user"));
        texts.getForm().setPassword(words.say(getLocale(), "access.signin.password"));
        texts.getForm().setSubmit(words.say(getLocale(), "access.signin.submit"));
        texts.getErrorMessage().setTitle(words.say(getLocale(), "access.signin.failed.title"));
        texts.getErrorMessage().setMessage(words.say(getLocale(), failure));
        texts.getErrorMessage().setUsername(words.say(getLocale(), "access.signin.user"));
        texts.getErrorMessage().setPassword(words.say(getLocale(), "access.signin.password"));
        return texts;
    }

    @Override
    public String getPageTitle() {
        return words.say(getLocale(), "access.signin.title");
    }
}
