package id.pantauopd.objection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.objection.ObjectionDesk;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.EditionRefused;
import id.pantauopd.ranking.EditionState;
import id.pantauopd.ranking.Editions;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankingSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the two forms of the editors' desk: an invitation, and a correction. */
@Component
class DeskForms {
    private final ObjectionDesk desk;
    private final Editions editions;
    private final RankingSettings settings;
    private final PublicSettings address;

    DeskForms(ObjectionDesk desk, Editions editions, RankingSettings settings, PublicSettings address) {
        this.desk = desk;
        this.editions = editions;
        this.settings = settings;
        this.address = address;
    }

    /** The link is shown once and kept nowhere. */
    Section invite(Voice voice) {
        ComboBox<EditionHead> edition = editionBox(voice, editions.list(settings.region()));
        ComboBox<RankedAgency> agency = new ComboBox<>(voice.say("objection.form.agency"));
        agency.setItemLabelGenerator(RankedAgency::name);
        edition.addValueChangeListener(choice -> agency.setItems(
                choice.getValue() == null
                        ? List.of()
                        : editions.figures(choice.getValue()).lines().stream()
                                .map(line -> line.agency())
                                .toList()));
        Paragraph link = new Paragraph();
        link.getElement().setAttribute("aria-live", "polite");
        Button invite = new Button(voice.say("objection.desk.invite"), click -> {
            if (agency.getValue() != null && edition.getValue() != null) {
                String token =
                        desk.invite(agency.getValue().code(), edition.getValue().number());
                link.setText(address.link("/hak-jawab/" + token).toString());
            }
        });
        return form(voice.say("objection.desk.invite.title"), edition, agency, invite, link);
    }

    Section correct(Voice voice) {
        ComboBox<EditionHead> edition = editionBox(
                voice,
                editions.list(settings.region()).stream()
                        .filter(one -> one.state() == EditionState.FINAL)
                        .toList());
        TextArea reason = new TextArea(voice.say("objection.desk.reason"));
        reason.setMaxLength(2_000);
        reason.setWidthFull();
        Paragraph message = new Paragraph();
        message.getElement().setAttribute("role", "alert");
        Button correct = new Button(voice.say("objection.desk.correct"), click -> {
            message.removeAll();
            if (edition.getValue() != null) {
                publish(voice, edition.getValue(), reason.getValue(), message);
            }
        });
        return form(voice.say("objection.desk.correct.title"), edition, reason, correct, message);
    }

    private void publish(Voice voice, EditionHead edition, String reason, Paragraph message) {
        try {
            EditionHead corrected = desk.correct(edition.number(), reason);
            message.add(new Anchor(
                    "edisi/" + corrected.number(),
                    voice.say("objection.card.edition", Long.toString(corrected.number()))));
        } catch (EditionRefused refused) {
            message.setText(refused.sentence(voice.words(), voice.locale()));
        }
    }

    private static ComboBox<EditionHead> editionBox(Voice voice, List<EditionHead> editions) {
        ComboBox<EditionHead> box = new ComboBox<>(voice.say("objection.desk.edition"));
        box.setItems(editions);
        box.setItemLabelGenerator(
                one -> voice.say("objection.card.edition", Long.toString(one.number())) + ", " + one.period());
        return box;
    }

    private static Section form(String title, com.vaadin.flow.component.Component... parts) {
        Div fields = new Div(parts);
        fields.addClassNames("po-card", "po-form");
        Section section = new Section(new H2(title), fields);
        section.addClassName("po-section");
        return section;
    }
}
