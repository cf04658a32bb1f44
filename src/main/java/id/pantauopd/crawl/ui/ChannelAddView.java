package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Region;
import id.pantauopd.agency.RegistryLists;
import id.pantauopd.agency.RegistryLists.AgencyFilter;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.crawl.ChannelScout;
import id.pantauopd.crawl.CrawlHealth.Trial;
import id.pantauopd.reader.Discovered;
import id.pantauopd.reader.Discovery;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Registers channels from whatever is pasted: look through it, tick what belongs to the agency, try it out, save. */
@Route("admin/akun/tambah")
@RolesAllowed("ADMIN")
public class ChannelAddView extends Screen implements BeforeEnterObserver {
    private static final String AGENCY = "opd";
    private static final String PASTED = "alamat";

    private final transient AgencyDirectory directory;
    private final transient ChannelScout scout;
    private final transient Enrolment enrolment;
    private final transient Voice voice;
    private final transient Waiting waiting = new Waiting(UI.getCurrent());
    private final ComboBox<Agency> agency;
    private final TextField pasted = new TextField();
    private final Button look = new Button();
    private final Button tryOut = new Button();
    private final Button save = new Button();
    private final Div found = new Div();
    private final Div actions = new Div();
    private final Paragraph said = new Paragraph();
    private @Nullable Findings findings;

    ChannelAddView(
            AgencyDirectory directory, RegistryLists lists, ChannelScout scout, Enrolment enrolment, Voices voices) {
        super("add");
        this.directory = directory;
        this.scout = scout;
        this.enrolment = enrolment;
        this.voice = voices.speak(getLocale());
        this.agency = agencies(lists);
        head(voice.say("add.title"), voice.say("add.lead"));
        said.getElement().setAttribute("role", "status");
        show(form(), found, actions, said);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter(AGENCY).flatMap(directory::agencyBySlug).ifPresent(agency::setValue);
        parameters.getSingleParameter(PASTED).ifPresent(pasted::setValue);
    }

    private Div form() {
        pasted.setLabel(voice.say("add.pasted"));
        pasted.setHelperText(voice.say("add.pasted.help"));
        pasted.addClassName("po-try-address");
        look.setText(voice.say("add.look"));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.addClickListener(click -> look());
        look.addClickShortcut(Key.ENTER).listenOn(pasted).resetFocusOnActiveElement();
        tryOut.setText(voice.say("add.try"));
        tryOut.addClickListener(click -> tryOut());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        actions.addClassNames("po-actions", "po-add-actions");
        Div row = new Div(agency, pasted, look);
        row.addClassNames("po-card", "po-try-row");
        return row;
    }

    private ComboBox<Agency> agencies(RegistryLists lists) {
        ComboBox<Agency> box = new ComboBox<>(voice.say("registry.field.agency"));
        box.setItemsWithFilterConverter(
                query -> lists.agencies(query.getFilter().orElseThrow(), query.getOffset(), query.getLimit()).stream(),
                typed -> new AgencyFilter(typed, Region.NATION));
        box.setItemLabelGenerator(one -> one.shortName() + " · " + one.name());
        box.addValueChangeListener(change -> chosen(change.getValue()));
        return box;
    }

    /** The site that is known of an agency is what is mostly looked through first. */
    private void chosen(@Nullable Agency now) {
        agency.setInvalid(false);
        if (now != null && now.website() != null && pasted.isEmpty()) {
            pasted.setValue(now.website());
        }
    }

    private void look() {
        findings = null;
        found.removeAll();
        actions.removeAll();
        said.setText("");
        look.setEnabled(false);
        Paragraph asking = new Paragraph(voice.say("add.looking.first"));
        asking.getElement().setAttribute("role", "status");
        found.add(StatePanel.loading(voice.say("add.looking"), voice.say("add.looking.text")), asking);
        AtomicInteger asked = new AtomicInteger();
        waiting.await(
                scout.look(pasted.getValue(), address -> progress(asking, asked.incrementAndGet(), address)),
                this::showFound,
                () -> showFailed(voice.say("add.busy")));
    }

    /** Called on another thread. */
    private void progress(Paragraph asking, int number, URI address) {
        waiting.tell(() ->
                asking.setText(voice.say("add.asking", address.getAuthority(), number, Discovery.MOST_QUESTIONS)));
    }

    private void showFound(Discovered discovered) {
        look.setEnabled(true);
        found.removeAll();
        var problem = discovered.pasted().problem();
        if (problem != null) {
            found.add(new Question(voice, problem, discovered.pasted(), this::lookAgain));
        }
        if (problem != null && discovered.foundNothing()) {
            return;
        }
        Findings all = new Findings(voice, discovered, this::count);
        found.add(all);
        if (!all.isEmpty()) {
            findings = all;
            actions.add(tryOut, save);
            count();
        }
    }

    private void showFailed(String sentence) {
        look.setEnabled(true);
        found.removeAll();
        found.add(StatePanel.failed(voice.say("add.failed"), sentence));
    }

    private void lookAgain(String meant) {
        pasted.setValue(meant);
        look();
    }

    private List<CandidateRow> ticked() {
        return findings == null ? List.of() : findings.ticked();
    }

    private void count() {
        int ticked = ticked().size();
        save.setText(voice.say("add.save", ticked));
        save.setEnabled(ticked > 0);
        tryOut.setEnabled(ticked > 0);
    }

    private void tryOut() {
        ticked().forEach(row -> {
            row.trying();
            waiting.await(trial(row.candidate()), row::show, row::failed);
        });
    }

    private CompletableFuture<Trial> trial(Candidate candidate) {
        return scout.tryOut(candidate.platform(), candidate.address(), candidate.rules());
    }

    private void save() {
        Agency chosen = agency.getValue();
        agency.setErrorMessage(voice.say("registry.required"));
        agency.setInvalid(chosen == null);
        if (chosen == null) {
            agency.focus();
            return;
        }
        int wanted = ticked().size();
        int stored = enrolment.enrol(chosen, ticked(), voice);
        count();
        said.removeAll();
        said.add(voice.say("add.saved", stored, wanted) + " ");
        said.add(new Anchor("admin/akun?opd=" + chosen.slug(), voice.say("add.channels", chosen.shortName())));
    }
}
