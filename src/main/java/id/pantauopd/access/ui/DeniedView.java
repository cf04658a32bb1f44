package id.pantauopd.access.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.Words;
import id.pantauopd.base.ui.MainLayout;

/** Shows a screen that may not be seen as one that does not exist. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class DeniedView extends ErrorView implements HasErrorParameter<AccessDeniedException> {
    public DeniedView(Words words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        show(HttpStatusCode.NOT_FOUND.getCode());
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
