package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelContacts;
import id.pantauopd.agency.VerificationDesk;
import id.pantauopd.agency.VerificationList;
import id.pantauopd.agency.VerificationList.ChannelLine;
import id.pantauopd.agency.VerificationList.Wanted;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.crawl.ChannelScout;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Leads the verification of channels: the official page and the account name each other. */
@Route("admin/verifikasi")
@RolesAllowed("ADMIN")
@Menu(title = "verify.menu", order = 22.5, icon = "link")
public class VerificationView extends Screen implements BeforeEnterObserver {
    private static final String STATE = "keadaan";
    private static final String CHANNEL = "kanal";

    private final transient AgencyDirectory directory;
    private final transient VerificationList lists;
    private final transient VerificationDesk desk;
    private final transient ChannelContacts contacts;
    private final transient ChannelScout scout;
    private final transient Voice voice;
    private final transient Waiting waiting = new Waiting(UI.getCurrent());
    private final Select<Wanted> wanted = new Select<>();
    private final Grid<ChannelLine> grid = new Grid<>();
    private final ListAndDetail both;

    VerificationView(
            AgencyDirectory directory,
            VerificationList lists,
            VerificationDesk desk,
            ChannelContacts contacts,
            ChannelScout scout,
            Voices voices) {
        super("verify");
        this.directory = directory;
        this.lists = lists;
        this.desk = desk;
        this.contacts = contacts;
        this.scout = scout;
        this.voice = voices.speak(getLocale());
        head(voice.say("verify.title"), voice.say("verify.lead"));
        columns();
        wanted.setLabel(voice.say("verify.filter"));
        wanted.setItems(Wanted.values());
        wanted.setItemLabelGenerator(one -> voice.say("verify.wanted." + one));
        wanted.setValue(Wanted.ALL);
        wanted.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        Div filters = new Div(wanted);
        filters.addClassName("po-filters");
        Div master = new Div(filters, grid);
        both = new ListAndDetail(voice, master, grid::deselectAll);
        show(both);
    }

    private void columns() {
        grid.addColumn(ChannelLine::agencyName)
                .setHeader(voice.say("registry.field.agency"))
                .setFlexGrow(3);
        grid.addColumn(line -> voice.say("registry.platform." + line.channel().platform()))
                .setHeader(voice.say("registry.field.platform"));
        grid.addColumn(line -> line.newest() == null
                        ? voice.say("verify.standing.none")
                        : voice.say("verify.state." + line.newest()))
                .setHeader(voice.say("registry.field.state"))
                .setFlexGrow(2);
        grid.setItems(
                query -> lists.page(wanted.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> lists.count(wanted.getValue()));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(voice.say("registry.ui.none"));
        grid.asSingleSelect().addValueChangeListener(change -> {
            if (change.getValue() == null) {
                both.close();
            } else {
                open(change.getValue().channel());
            }
        });
    }

    private void open(Channel channel) {
        String website =
                directory.agency(channel.agencyId()).map(Agency::website).orElse("");
        both.open(new VerificationPanel(voice, channel, website, desk, contacts, scout, waiting, () -> {
            grid.getDataProvider().refreshAll();
            directory.channel(channel.id()).ifPresent(this::open);
        }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        String state = asked.getSingleParameter(STATE).orElse("");
        Stream.of(Wanted.values()).filter(one -> one.name().equals(state)).forEach(wanted::setValue);
        asked.getSingleParameter(CHANNEL).flatMap(directory::channelByCode).ifPresent(this::open);
    }
}
