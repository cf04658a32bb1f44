package id.pantauopd.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.pantauopd.agency.RegistryLists;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.intake.FileFormat;
import id.pantauopd.intake.Intake;
import id.pantauopd.intake.IntakeBatch;
import id.pantauopd.intake.IntakeChecks;
import id.pantauopd.intake.IntakeOpened;
import id.pantauopd.intake.IntakeSaving;
import id.pantauopd.intake.LeftRows;
import id.pantauopd.intake.RegistryFiles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registers many agencies and channels at once: bring a file or addresses, name the columns, look at the rows, save. */
@Route("admin/impor")
@RolesAllowed("ADMIN")
@Menu(title = "intake.title", order = 22, icon = "up")
public class IntakeView extends Screen implements BeforeEnterObserver {
    private static final String BATCH = "impor";
    private static final List<FileFormat> FORMATS = List.of(FileFormat.XLSX, FileFormat.CSV, FileFormat.OPML);

    private final transient ReviewPanel.Work work;
    private final transient RegistryFiles files;
    private final transient RegistryLists lists;
    private final transient Voice voice;
    private final Paragraph said = new Paragraph();

    IntakeView(
            Intake intake,
            IntakeChecks checks,
            IntakeSaving saving,
            LeftRows left,
            RegistryFiles files,
            RegistryLists lists,
            Voices voices) {
        super("intake");
        this.work = new ReviewPanel.Work(intake, checks, saving, left);
        this.files = files;
        this.lists = lists;
        this.voice = voices.speak(getLocale());
        said.addClassName("po-form-message");
        said.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter(BATCH);
        if (asked.isEmpty()) {
            start();
            return;
        }
        Optional<IntakeBatch> batch = asked.filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> work.intake().batch(Long.parseLong(id)));
        batch.ifPresentOrElse(this::show, this::gone);
    }

    private void start() {
        head(voice.say("intake.title"), voice.say("intake.lead"));
        said.setVisible(false);
        Div ways = new Div(
                new UploadPanel(voice, (name, bytes) -> opened(work.intake().open(name, bytes)), this::refuse),
                new PastePanel(voice, text -> opened(work.intake().paste(text))));
        ways.addClassName("po-intake-ways");
        Div offers = new Div(
                new FileLinks(
                        voice.say("intake.template"),
                        "templat-impor",
                        FORMATS,
                        format -> files.template(format, voice.locale())),
                new FileLinks(
                        voice.say("intake.export"),
                        "daftar-opd",
                        FORMATS,
                        format -> files.registry(format, voice.locale())));
        show(said, ways, offers, new LatestBatches(voice, work.intake().latest()));
    }

    private void show(IntakeBatch batch) {
        if (batch.state() == IntakeBatch.State.MAPPING) {
            map(batch);
            return;
        }
        Header header = head(voice.say("intake.title"), LatestBatches.name(voice, batch));
        header.add(back());
        show(new ReviewPanel(
                voice,
                work,
                batch,
                () -> Fields.agencies(lists),
                () -> work.intake().batch(batch.id()).ifPresent(this::map),
                () -> go(Map.of())));
    }

    private void map(IntakeBatch batch) {
        head(voice.say("intake.title"), LatestBatches.name(voice, batch)).add(back());
        show(new MappingPanel(
                voice, batch, work.intake().sample(batch.id()), Fields.agencies(lists), (mapping, agency) -> {
                    work.intake().map(batch.id(), mapping, agency == null ? null : agency.id());
                    work.intake().batch(batch.id()).ifPresent(this::show);
                }));
    }

    private void gone() {
        head(voice.say("intake.title"), "");
        show(StatePanel.empty(voice.say("intake.gone"), voice.say("intake.gone.text"), back()));
    }

    private Anchor back() {
        return new Anchor("admin/impor", voice.say("intake.back"));
    }

    private void opened(IntakeOpened opened) {
        switch (opened) {
            case IntakeOpened.Opened batch -> go(Map.of(BATCH, String.valueOf(batch.batchId())));
            case IntakeOpened.Refused refused ->
                refuse(voice.say(refused.key(), refused.arguments().toArray()));
        }
    }

    private void refuse(String sentence) {
        said.setText(sentence);
        said.setVisible(true);
    }

    private void go(Map<String, String> parameters) {
        UI.getCurrent().navigate("admin/impor", QueryParameters.simple(parameters));
    }
}
