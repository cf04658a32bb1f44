package id.pantauopd.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Answers 403 for a screen that this visitor may not see. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotAllowedScreen extends Screen implements HasErrorParameter<AccessDeniedException> {

    public NotAllowedScreen() {
        super("error");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        head(getTranslation("state.locked.heading"), "");
        show(StatePanel.notAllowed(
                getTranslation("state.locked.title"),
                getTranslation("state.locked.text"),
                new Anchor("", getTranslation("state.missing.home"))));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
