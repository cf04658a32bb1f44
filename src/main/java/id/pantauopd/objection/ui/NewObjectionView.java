package id.pantauopd.objection.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.objection.ObjectionRefused;
import id.pantauopd.objection.Objections;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.Editions;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankingSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes an objection of anybody. Edition and agency stand in the address. */
@Route("koreksi/baru")
@AnonymousAllowed
public class NewObjectionView extends Screen implements BeforeEnterObserver {
    private final transient Objections objections;
    private final transient Editions editions;
    private final transient RankingSettings settings;
    private final transient Voice voice;
    private final ComboBox<RankedAgency> agency = new ComboBox<>();
    private final ObjectionFields fields;
    private final Paragraph message = new Paragraph();

    NewObjectionView(Objections objections, Editions editions, RankingSettings settings, Voices voices) {
        super("objection");
        this.objections = objections;
        this.editions = editions;
        this.settings = settings;
        this.voice = voices.speak(getLocale());
        this.fields = new ObjectionFields(voice);
        message.addClassName("po-form-message");
        message.getElement().setAttribute("role", "alert");
        agency.setLabel(voice.say("objection.form.agency"));
        agency.setItemLabelGenerator(RankedAgency::name);
        agency.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        head(voice.say("objection.new.title"), voice.say("objection.new.lead"));
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<EditionHead> edition = asked.getSingleParameter("edisi")
                .filter(word -> word.matches("\\d{1,9}"))
                .flatMap(word -> editions.find(Long.parseLong(word)))
                .or(() -> editions.latest(settings.region()));
        if (edition.isEmpty()) {
            show(StatePanel.empty(voice.say("objection.new.none.title"), voice.say("objection.new.none.text")));
            return;
        }
        show(form(edition.get(), asked.getSingleParameter("opd").orElse("")));
    }

    private Div form(EditionHead edition, String asked) {
        List<RankedAgency> agencies = editions.figures(edition).lines().stream()
                .map(line -> line.agency())
                .sorted(Comparator.comparing(RankedAgency::name))
                .toList();
        agency.setItems(agencies);
        agencies.stream()
                .filter(one -> one.code().equals(asked) || one.slug().equals(asked))
                .findFirst()
                .ifPresent(agency::setValue);
        Paragraph about =
                new Paragraph(voice.say("objection.new.edition", Long.toString(edition.number()), edition.period()));
        Button send = new Button(voice.say("objection.form.send"), click -> send(edition.number()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph privacy = new Paragraph(voice.say("objection.form.privacy"));
        privacy.addClassName("po-muted");
        Div form = new Div(about, agency, fields, message, privacy, send);
        form.addClassNames("po-card", "po-form");
        return form;
    }

    private void send(long edition) {
        RankedAgency about = agency.getValue();
        if (about == null) {
            message.setText(voice.say("objection.refused.agency-unknown"));
            return;
        }
        try {
            long id = objections.file(
                    fields.draft(edition, about.code()),
                    VaadinRequest.getCurrent().getRemoteAddr());
            UI.getCurrent().navigate(CorrectionsView.class, QueryParameters.of("nomor", Long.toString(id)));
        } catch (ObjectionRefused refused) {
            message.setText(refused.sentence(voice.words(), voice.locale()));
        }
    }
}
