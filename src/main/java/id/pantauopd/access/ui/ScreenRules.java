package id.pantauopd.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantauopd.base.Words;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Leads whoever must change the password to that page, and turns a failed click into a sentence with a number that the log
 * holds too.
 */
@Component
@ConditionalOnWebApplication
class ScreenRules implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(ScreenRules.class);

    private final AuthenticationContext session;
    private final Words words;

    ScreenRules(AuthenticationContext session, Words words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::changeFirst));
        init.getSource()
                .addSessionInitListener(
                        opened -> opened.getSession().setErrorHandler(failed -> say(failed.getThrowable())));
    }

    private void changeFirst(BeforeEnterEvent entering) {
        if (session.hasRole(PasswordView.MUST_CHANGE) && entering.getNavigationTarget() != PasswordView.class) {
            entering.forwardTo(PasswordView.class);
        }
    }

    private void say(Throwable failure) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        log.error("Error {} on a screen", id, failure);
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notification.show(words.say(ui.getLocale(), "access.error.500.title") + ". "
                    + words.say(ui.getLocale(), "access.error.number") + " " + id);
        }
    }
}
