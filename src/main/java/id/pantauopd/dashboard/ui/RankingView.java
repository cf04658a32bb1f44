package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Shows the ranking of a region. */
@Route("")
@AnonymousAllowed
public class RankingView extends Div {
    public RankingView() {
        add(new H1("Peringkat"));
    }
}
