package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.agency.Region;
import id.pantauopd.base.ui.Glyph;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.RankingPage;
import id.pantauopd.ranking.RankingQuery;
import java.util.Arrays;
import java.util.function.Consumer;

/** Chooses region, period, group and name of the ranking; reports a new query. */
final class RankingFilters extends Div {
    private final Voice voice;
    private final Consumer<RankingQuery> onChange;
    private final ComboBox<Region> region = new ComboBox<>();
    private final PeriodSelect period;
    private final Select<PeerGroup> group = new Select<>();
    private final TextField text = new TextField();
    private RankingQuery query = RankingQuery.PLAIN;

    RankingFilters(Voice voice, Consumer<RankingQuery> onChange) {
        this.voice = voice;
        this.onChange = onChange;
        this.period = new PeriodSelect(voice, word -> onChange.accept(query.withPeriod(word)));
        addClassName("po-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", voice.say("dashboard.filter.label"));
        prepareRegion();
        prepareGroup();
        prepareText();
        add(region, period, group, text);
    }

    /** Shows a page's query without reporting it. */
    void show(RankingPage page) {
        query = page.query();
        if (region.getListDataView().getItemCount() == 0) {
            region.setItems(page.regions());
        }
        region.setValue(page.region());
        period.show(query.period(), page.period());
        group.setValue(query.group());
        text.setValue(query.text());
    }

    private void prepareRegion() {
        region.setLabel(voice.say("dashboard.filter.region"));
        region.setItems(java.util.List.of());
        region.setItemLabelGenerator(Region::name);
        region.addClassName("po-filter-region");
        region.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onChange.accept(query.withRegion(event.getValue().code()));
            }
        });
    }

    private void prepareGroup() {
        group.setLabel(voice.say("dashboard.filter.group"));
        group.setItems(Arrays.asList(PeerGroup.values()));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(voice.say("dashboard.filter.group.all"));
        group.setItemLabelGenerator(
                value -> value == null ? voice.say("dashboard.filter.group.all") : Speech.group(voice, value));
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChange.accept(query.withGroup(event.getValue()));
            }
        });
    }

    private void prepareText() {
        text.setLabel(voice.say("dashboard.filter.text"));
        text.setPlaceholder(voice.say("dashboard.filter.text.example"));
        text.setPrefixComponent(Glyph.SEARCH.draw());
        text.setClearButtonVisible(true);
        text.setMaxLength(80);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChange.accept(query.withText(event.getValue()));
            }
        });
    }
}
