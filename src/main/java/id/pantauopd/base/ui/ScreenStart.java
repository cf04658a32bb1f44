package id.pantauopd.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.pantauopd.base.Words;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Sets up what every screen shares: its language and the page around the application. */
@Component
class ScreenStart implements VaadinServiceInitListener {
    private final transient Words words;

    ScreenStart(Words words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> started.getSession().setLocale(Words.INDONESIAN));
        event.getSource().addUIInitListener(started -> started.getUI().addBeforeEnterListener(Language::follow));
        event.addIndexHtmlRequestListener(this::dressPage);
    }

    private void dressPage(IndexHtmlResponse response) {
        Locale locale = Optional.ofNullable(response.getVaadinRequest().getParameter(Language.PARAMETER))
                .flatMap(Language::of)
                .orElseGet(() -> Optional.ofNullable(VaadinSession.getCurrent())
                        .map(VaadinSession::getLocale)
                        .orElse(Words.INDONESIAN));
        Document page = response.getDocument();
        page.getElementsByTag("html").attr("lang", locale.getLanguage());
        page.head().appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        page.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "opd/icon.svg");
        page.head()
                .appendElement("meta")
                .attr("name", "description")
                .attr("content", words.say(locale, "app.description"));
        org.jsoup.nodes.Element withoutScript =
                page.body().prependElement("noscript").addClass("po-noscript");
        withoutScript.appendElement("p").text(words.say(locale, "noscript.text"));
        withoutScript.appendElement("a").attr("href", "/peringkat.csv").text(words.say(locale, "noscript.csv"));
    }
}
