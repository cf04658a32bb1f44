package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.RouteParameters;
import id.pantauopd.agency.Agency;
import id.pantauopd.base.ui.Glyph;
import id.pantauopd.base.ui.Voice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds an agency by any name people call it, typing mistakes allowed, and opens it. */
final class AgencyFinder extends Div {
    private static final int OFFERED = 12;

    private final transient Function<String, List<Agency>> find;
    private final ComboBox<Agency> box = new ComboBox<>();
    private final Span answer = new Span();

    AgencyFinder(Voice voice, Function<String, List<Agency>> find) {
        this.find = find;
        addClassName("po-finder");
        answer.addClassName("po-finder-answer");
        answer.getElement().setAttribute("role", "status");
        box.setLabel(voice.say("dashboard.finder.label"));
        box.setPlaceholder(voice.say("dashboard.finder.example"));
        box.setPrefixComponent(Glyph.SEARCH.draw());
        box.setItemLabelGenerator(Agency::name);
        box.setRenderer(
                LitRenderer.<Agency>of("<div class=\"po-offer\"><b>${item.name}</b><span>${item.short}</span></div>")
                        .withProperty("name", Agency::name)
                        .withProperty("short", Agency::shortName));
        box.setPageSize(OFFERED);
        box.setItems(this::offer);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(event -> openBest(voice, event.getDetail()));
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                open(event.getValue());
            }
        });
        add(box, answer);
    }

    private Stream<Agency> offer(Query<Agency, String> query) {
        // One page is all there is: who does not find it among twelve types on.
        List<Agency> found = find.apply(query.getFilter().orElse(""));
        return found.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private void openBest(Voice voice, String text) {
        List<Agency> found = find.apply(text);
        if (found.isEmpty()) {
            answer.setText(voice.say("dashboard.finder.none", text));
        } else {
            open(found.getFirst());
        }
    }

    private static void open(Agency agency) {
        UI.getCurrent().navigate(AgencyView.class, new RouteParameters("slug", agency.slug()));
    }
}
