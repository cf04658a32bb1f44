package id.pantauopd.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelRegistry;
import id.pantauopd.agency.ChannelState;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.RegistryLists;
import id.pantauopd.agency.RegistryLists.ChannelFilter;
import id.pantauopd.agency.RegistryWrite;
import id.pantauopd.base.ui.Screen;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the channels: finds, adds, edits, moves, pauses, resumes and archives them. */
@Route("admin/akun")
@RolesAllowed("ADMIN")
@Menu(title = "registry.ui.channels", order = 22, icon = "link")
public class ChannelAdminView extends Screen implements BeforeEnterObserver {
    private static final String AGENCY = "opd";
    private static final String PLATFORM = "kanal";
    private static final String STATE = "keadaan";

    private final AgencyDirectory directory;
    private final ChannelRegistry registry;
    private final RegistryLists lists;
    private final ComboBox<Agency> agency;
    private final Select<Platform> platform;
    private final Select<ChannelState> state;
    private final ChannelGrid grid = new ChannelGrid(this::actions);

    ChannelAdminView(AgencyDirectory directory, ChannelRegistry registry, RegistryLists lists) {
        super("admin");
        this.directory = directory;
        this.registry = registry;
        this.lists = lists;
        this.agency = Choices.agency(getTranslation("registry.field.agency"), lists);
        this.platform = Choices.of(getTranslation("registry.field.platform"), Platform.class);
        this.state = Choices.of(getTranslation("registry.field.state"), ChannelState.class);
        Button add = new Button(getTranslation("registry.ui.channel.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor fromAddress = new Anchor("admin/akun/tambah", getTranslation("registry.ui.channel.discover"));
        fromAddress.addClassName("po-button");
        Anchor inBulk = new Anchor("admin/impor", getTranslation("registry.ui.channel.bulk"));
        inBulk.addClassName("po-button");
        Div actions = new Div(inBulk, fromAddress, add);
        actions.addClassName("po-actions");
        head(getTranslation("registry.ui.channels"), "").add(actions);
        grid.setItems(
                query -> lists.channels(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> lists.count(filter()));
        show(filters(), grid);
    }

    private Div filters() {
        agency.setClearButtonVisible(true);
        platform.setEmptySelectionAllowed(true);
        state.setEmptySelectionAllowed(true);
        agency.addValueChangeListener(change -> filtered(change.isFromClient()));
        platform.addValueChangeListener(change -> filtered(change.isFromClient()));
        state.addValueChangeListener(change -> filtered(change.isFromClient()));
        Div row = new Div(agency, platform, state);
        row.addClassName("po-filters");
        return row;
    }

    private RowMenu actions(Channel channel) {
        RowMenu menu = new RowMenu(channel.code())
                .with(
                        "registry.ui.detail",
                        () -> getUI().ifPresent(ui ->
                                ui.navigate("admin/akun/rinci", QueryParameters.of("kanal", channel.code()))))
                .with("registry.ui.edit", () -> edit(channel))
                .with("registry.ui.move", () -> move(channel));
        if (channel.state().crawled()) {
            menu.with("registry.ui.pause", () -> turn(registry.pause(channel.id(), channel.version())));
        }
        if (channel.state() != ChannelState.ACTIVE) {
            String key = channel.state() == ChannelState.UNCONFIRMED ? "registry.ui.confirm" : "registry.ui.resume";
            menu.with(key, () -> turn(registry.resume(channel.id(), channel.version())));
        }
        if (channel.state() != ChannelState.GONE) {
            menu.with("registry.ui.archive", () -> turn(registry.archive(channel.id(), channel.version())));
        }
        return menu;
    }

    private void add() {
        ChannelForm form = new ChannelForm(lists, agency.getValue(), null);
        ask("registry.ui.channel.add", "", form, 0, version -> registry.add(form.draft()));
    }

    private void edit(Channel channel) {
        ChannelForm form = new ChannelForm(lists, null, channel);
        ask(
                "registry.ui.edit",
                channel.code(),
                form,
                channel.version(),
                version -> registry.edit(channel.id(), version, form.facts()));
    }

    private void move(Channel channel) {
        AddressForm form = new AddressForm(channel);
        ask(
                "registry.ui.move",
                channel.code(),
                form,
                channel.version(),
                version -> registry.move(channel.id(), version, form.address()));
    }

    private void ask(
            String title, String subject, EntryForm form, int version, IntFunction<RegistryWrite<Channel>> save) {
        new EditDialog<>(title(title, subject), form, version, Channel::version, save, this::refresh).open();
    }

    private void turn(RegistryWrite<Channel> write) {
        Notification.show(
                switch (write) {
                    case RegistryWrite.Stored<Channel> stored -> getTranslation("registry.ui.saved");
                    case RegistryWrite.Outdated<Channel> outdated -> getTranslation("registry.ui.outdated.row");
                    case RegistryWrite.Refused<Channel> refused ->
                        getTranslation(
                                refused.faults().getFirst().key(),
                                refused.faults().getFirst().arguments().toArray());
                });
        refresh();
    }

    private String title(String key, String subject) {
        return subject.isEmpty() ? getTranslation(key) : getTranslation(key) + ": " + subject;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private void filtered(boolean byReader) {
        if (byReader) {
            Agency chosen = agency.getValue();
            Address.keep(
                    this,
                    Map.of(
                            AGENCY, chosen == null ? "" : chosen.slug(),
                            PLATFORM, name(platform.getValue()),
                            STATE, name(state.getValue())));
        }
        refresh();
    }

    private static String name(@Nullable Enum<?> word) {
        return word == null ? "" : word.name();
    }

    private ChannelFilter filter() {
        Agency chosen = agency.getValue();
        return new ChannelFilter("", chosen == null ? null : chosen.id(), platform.getValue(), state.getValue());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        directory.agencyBySlug(Address.value(event, AGENCY)).ifPresent(agency::setValue);
        String kind = Address.value(event, PLATFORM);
        Stream.of(Platform.values()).filter(word -> word.name().equals(kind)).forEach(platform::setValue);
        String turn = Address.value(event, STATE);
        Stream.of(ChannelState.values())
                .filter(word -> word.name().equals(turn))
                .forEach(state::setValue);
    }
}
