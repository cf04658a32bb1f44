package id.pantauopd.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers 500 for a screen that broke: the cause for the log, a sentence and the same code for the reader. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FailureScreen extends Screen implements HasErrorParameter<Exception> {
    private static final Logger log = LoggerFactory.getLogger(FailureScreen.class);

    public FailureScreen() {
        super("error");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String code = Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36)
                .toUpperCase(Locale.ROOT);
        log.error("Screen {} failed, code {}", event.getLocation().getPath(), code, parameter.getException());
        head(getTranslation("state.failed.heading"), "");
        Anchor again =
                new Anchor(event.getLocation().getPathWithQueryParameters(), getTranslation("state.failed.again"));
        again.setRouterIgnore(true);
        show(StatePanel.failed(
                getTranslation("state.failed.title"),
                getTranslation("state.failed.text", code),
                again,
                new Anchor("status", getTranslation("footer.status"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
