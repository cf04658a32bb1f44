package id.pantauopd.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Answers 404 for an address that leads nowhere, and keeps the menu. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotFoundScreen extends Screen implements HasErrorParameter<NotFoundException> {

    public NotFoundScreen() {
        super("error");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        head(getTranslation("state.missing.heading"), "");
        Anchor home = new Anchor("", getTranslation("state.missing.home"));
        Anchor ranking = new Anchor("peringkat", getTranslation("state.missing.ranking"));
        show(StatePanel.empty(
                getTranslation("state.missing.title"), getTranslation("state.missing.text"), home, ranking));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
