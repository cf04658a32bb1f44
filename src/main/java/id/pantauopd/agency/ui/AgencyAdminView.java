package id.pantauopd.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.AgencyRegistry;
import id.pantauopd.agency.Region;
import id.pantauopd.agency.RegistryLists;
import id.pantauopd.agency.RegistryLists.AgencyFilter;
import id.pantauopd.agency.RegistryWrite;
import id.pantauopd.base.Period;
import id.pantauopd.base.ui.Screen;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Keeps the agencies: finds, adds, edits, renames and merges them. */
@Route("admin/opd")
@RolesAllowed("ADMIN")
@Menu(title = "registry.ui.agencies", order = 21, icon = "list")
public class AgencyAdminView extends Screen implements BeforeEnterObserver {
    private static final String TEXT = "cari";
    private static final String REGION = "wilayah";

    private final AgencyDirectory directory;
    private final AgencyRegistry registry;
    private final RegistryLists lists;
    private final Clock clock;
    private final TextField text = new TextField();
    private final ComboBox<Region> region;
    private final Grid<Agency> grid = new Grid<>();

    AgencyAdminView(AgencyDirectory directory, AgencyRegistry registry, RegistryLists lists, Clock clock) {
        super("admin");
        this.directory = directory;
        this.registry = registry;
        this.lists = lists;
        this.clock = clock;
        this.region = Choices.region(getTranslation("registry.field.region_code"), directory.regions());
        Button add = new Button(getTranslation("registry.ui.agency.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(add);
        actions.addClassName("po-actions");
        head(getTranslation("registry.ui.agencies"), "").add(actions);
        show(filters(), columns());
    }

    private Div filters() {
        text.setLabel(getTranslation("registry.ui.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> filtered(change.isFromClient()));
        region.setClearButtonVisible(true);
        region.addValueChangeListener(change -> filtered(change.isFromClient()));
        Div row = new Div(text, region);
        row.addClassName("po-filters");
        return row;
    }

    private Grid<Agency> columns() {
        grid.addColumn(Agency::name)
                .setHeader(getTranslation("registry.field.agency_name"))
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(Agency::shortName)
                .setHeader(getTranslation("registry.field.agency_short_name"))
                .setWidth("8rem");
        grid.addColumn(Agency::regionCode).setHeader(getTranslation("registry.field.region_code"));
        grid.addColumn(agency -> getTranslation(Choices.key(agency.kind())))
                .setHeader(getTranslation("registry.field.kind"));
        grid.addColumn(agency ->
                        agency.validTo() == null ? "" : agency.validTo().toString())
                .setHeader(getTranslation("registry.field.valid_to"));
        grid.addComponentColumn(this::actions).setWidth("9rem").setFlexGrow(0);
        grid.setItems(
                query -> lists.agencies(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> lists.count(filter()));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(getTranslation("registry.ui.none"));
        return grid;
    }

    private RowMenu actions(Agency agency) {
        return new RowMenu(agency.name())
                .with("registry.ui.edit", () -> edit(agency))
                .with("registry.ui.rename", () -> rename(agency))
                .with("registry.ui.merge", () -> merge(agency));
    }

    private void add() {
        AgencyForm form = new AgencyForm(directory.regions(), null);
        ask("registry.ui.agency.add", "", form, 0, version -> registry.add(form.draft()));
    }

    private void edit(Agency agency) {
        AgencyForm form = new AgencyForm(List.of(), agency);
        ask(
                "registry.ui.edit",
                agency.name(),
                form,
                agency.version(),
                version -> registry.edit(agency.id(), version, form.facts()));
    }

    private void rename(Agency agency) {
        NameForm form = new NameForm(agency, today());
        ask(
                "registry.ui.rename",
                agency.name(),
                form,
                agency.version(),
                version -> registry.rename(agency.id(), version, form.name(), form.shortName(), form.lastDay()));
    }

    private void merge(Agency agency) {
        MergeForm form = new MergeForm(lists, today());
        ask(
                "registry.ui.merge",
                agency.name(),
                form,
                agency.version(),
                version -> registry.merge(agency.id(), version, form.into(), form.lastDay()));
    }

    private void ask(
            String title, String subject, EntryForm form, int version, IntFunction<RegistryWrite<Agency>> save) {
        new EditDialog<>(title(title, subject), form, version, Agency::version, save, this::refresh).open();
    }

    private String title(String key, String subject) {
        return subject.isEmpty() ? getTranslation(key) : getTranslation(key) + ": " + subject;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private void filtered(boolean byReader) {
        if (byReader) {
            Region chosen = region.getValue();
            Address.keep(this, Map.of(TEXT, text.getValue(), REGION, chosen == null ? "" : chosen.code()));
        }
        refresh();
    }

    private AgencyFilter filter() {
        Region chosen = region.getValue();
        return new AgencyFilter(text.getValue(), chosen == null ? Region.NATION : chosen.code());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.JAKARTA);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text.setValue(Address.value(event, TEXT));
        directory.region(Address.value(event, REGION)).ifPresent(region::setValue);
    }
}
