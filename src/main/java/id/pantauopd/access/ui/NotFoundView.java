package id.pantauopd.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.Words;
import id.pantauopd.base.ui.MainLayout;

/** Says that an address does not exist. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotFoundView extends ErrorView implements HasErrorParameter<NotFoundException> {
    public NotFoundView(Words words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        show(HttpStatusCode.NOT_FOUND.getCode());
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
