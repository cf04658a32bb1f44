package id.pantauopd.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.Words;
import id.pantauopd.base.ui.MainLayout;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that a screen could not be built, with the number under which the log holds the cause. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FailureView extends ErrorView implements HasErrorParameter<Exception> {
    private static final Logger log = LoggerFactory.getLogger(FailureView.class);

    public FailureView(Words words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        log.error("Error {} while opening {}", id, event.getLocation().getPath(), error.getException());
        show(HttpStatusCode.INTERNAL_SERVER_ERROR.getCode());
        number(id);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
