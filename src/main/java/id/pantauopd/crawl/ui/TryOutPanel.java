package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth.Trial;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Fetches and reads an address on trial and says what would come of it; nothing is stored. */
final class TryOutPanel extends Div {
    private final Voice voice;
    private final transient Function<URI, CompletableFuture<Trial>> tryOut;
    private final transient Waiting waiting;
    private final TextField address = new TextField();
    private final Button go = new Button();
    private final Div result = new Div();

    /** @param tryOut fetches on a thread of its own */
    TryOutPanel(Voice voice, Function<URI, CompletableFuture<Trial>> tryOut, Waiting waiting) {
        this.voice = voice;
        this.tryOut = tryOut;
        this.waiting = waiting;
        address.setLabel(voice.say("health.try.address"));
        address.setPlaceholder("https://dinkes.example.go.id/feed/");
        address.setHelperText(voice.say("health.try.about"));
        address.addClassName("po-try-address");
        go.setText(voice.say("health.try"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> run());
        Div row = new Div(address, go);
        row.addClassName("po-try-row");
        result.getElement().setAttribute("role", "status");
        add(new Paragraph(voice.say("health.try.lead")), row, result);
    }

    private void run() {
        result.removeAll();
        Optional<URI> uri = address(address.getValue().strip());
        address.setInvalid(uri.isEmpty());
        address.setErrorMessage(voice.say("health.try.invalid"));
        uri.ifPresent(this::fetch);
    }

    private void fetch(URI uri) {
        go.setEnabled(false);
        result.add(new Paragraph(voice.say("health.try.running")));
        waiting.await(
                tryOut.apply(uri),
                trial -> show(new TrialResult(voice, trial)),
                () -> show(new Paragraph(voice.say("health.try.failed"))));
    }

    private void show(Component answer) {
        go.setEnabled(true);
        result.removeAll();
        result.add(answer);
    }

    private static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
