package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.agency.Platform;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.crawl.Quotas;
import id.pantauopd.crawl.Quotas.Allowance;
import id.pantauopd.crawl.TokenStore;
import id.pantauopd.crawl.TokenStore.TokenFacts;
import id.pantauopd.fetch.Secret;
import id.pantauopd.reader.PlatformSettings;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows which platforms have a token and how much of their allowance is used; a token itself is never shown. */
@Route("admin/token")
@Menu(title = "token.menu", order = 21, icon = "link")
@RolesAllowed("ADMIN")
public class TokenView extends Screen implements BeforeEnterObserver {
    private final transient TokenStore tokens;
    private final transient Quotas quotas;
    private final transient PlatformSettings settings;
    private final transient Voice voice;
    private final Div cards = new Div();

    TokenView(TokenStore tokens, Quotas quotas, PlatformSettings settings, Voices voices) {
        super("token");
        this.tokens = tokens;
        this.quotas = quotas;
        this.settings = settings;
        this.voice = voices.speak(getLocale());
        cards.addClassName("po-findings");
        head(voice.say("token.title"), voice.say("token.lead"));
        show(cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    private void fill() {
        Map<Platform, TokenFacts> stored =
                tokens.facts().stream().collect(Collectors.toMap(TokenFacts::platform, Function.identity()));
        cards.removeAll();
        TokenStore.PLATFORMS.stream().sorted().forEach(platform -> cards.add(card(platform, stored.get(platform))));
    }

    private Div card(Platform platform, @Nullable TokenFacts facts) {
        String name = voice.say("registry.platform." + platform.name());
        Div card = new Div(new H2(name), new Paragraph(state(platform, facts)), new Paragraph(allowance(platform)));
        card.addClassName("po-card");
        PasswordField field = new PasswordField(voice.say("token.field", name));
        field.setRevealButtonVisible(false);
        field.getElement().setAttribute("autocomplete", "off");
        DatePicker expires = new DatePicker(voice.say("token.expires"));
        Button keep = new Button(voice.say("token.keep"), click -> keep(platform, field, expires.getValue()));
        Div row = new Div(field, expires, keep);
        row.addClassName("po-try-row");
        if (facts != null) {
            row.add(new Button(voice.say("token.remove"), click -> {
                tokens.remove(platform);
                fill();
            }));
        }
        card.add(row);
        return card;
    }

    private void keep(Platform platform, PasswordField field, @Nullable LocalDate expires) {
        String text = field.getValue();
        field.setInvalid(text.isBlank());
        field.setErrorMessage(voice.say("token.none"));
        if (!text.isBlank()) {
            tokens.set(platform, Secret.of(text), expires);
            fill();
        }
    }

    private String state(Platform platform, @Nullable TokenFacts facts) {
        if (facts == null) {
            return voice.say(settings.holdsToken(platform) ? "token.in-settings" : "token.missing");
        }
        if (!facts.opens()) {
            return voice.say("token.closed");
        }
        String ends = facts.expires() == null
                ? voice.say("token.ends.unknown")
                : voice.say("token.ends", voice.times().date(facts.expires()));
        return voice.say("token.stored", facts.lastFour(), voice.times().full(facts.setAt()), facts.setBy()) + " "
                + ends;
    }

    private String allowance(Platform platform) {
        return quotas.of(platform).map(this::allowance).orElseGet(() -> voice.say("token.unused"));
    }

    private String allowance(Allowance used) {
        String reset = voice.times().full(used.resetAt());
        Long limit = used.limit();
        if (limit != null) {
            return voice.say("token.used.of", used.used(), limit, reset);
        }
        Integer percent = used.percent();
        return percent == null
                ? voice.say("token.used", used.used())
                : voice.say("token.used.percent", used.used(), percent);
    }
}
