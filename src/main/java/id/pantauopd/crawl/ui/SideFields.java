package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import id.pantauopd.agency.LinkSeen;
import id.pantauopd.agency.VerificationCase.Side;
import id.pantauopd.base.ui.Voice;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what was seen of one side, and which address shows it. */
final class SideFields extends Div {
    private final RadioButtonGroup<LinkSeen> seen = new RadioButtonGroup<>();
    private final TextField evidence = new TextField();

    SideFields(Voice voice, String labelKey, Side side) {
        addClassName("po-side");
        seen.setLabel(voice.say(labelKey));
        seen.setItems(LinkSeen.values());
        seen.setItemLabelGenerator(one -> voice.say("verify.seen." + one));
        evidence.setLabel(voice.say("verify.evidence"));
        evidence.setHelperText(voice.say("verify.evidence.help"));
        evidence.setWidthFull();
        evidence.addValueChangeListener(change -> evidence.setInvalid(false));
        show(side);
        add(seen, evidence);
    }

    void show(Side side) {
        seen.setValue(side.seen());
        evidence.setValue(
                Optional.ofNullable(side.evidence()).map(URI::toString).orElse(""));
    }

    Side side() {
        return new Side(Optional.ofNullable(seen.getValue()).orElse(LinkSeen.NOT_SEEN), address());
    }

    void refuse(String sentence) {
        evidence.setErrorMessage(sentence);
        evidence.setInvalid(true);
        evidence.focus();
    }

    private @Nullable URI address() {
        try {
            URI uri = new URI(evidence.getValue().strip());
            return uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith("http") ? uri : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
