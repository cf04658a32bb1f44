package id.pantauopd.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.pantauopd.base.Words;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets up what every screen shares: language, the page around the application, and what happens on a surprise. */
@Component
class ScreenStart implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(ScreenStart.class);

    private final transient Words words;

    ScreenStart(Words words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> {
            started.getSession().setLocale(Words.INDONESIAN);
            started.getSession().setErrorHandler(this::report);
        });
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
                .appendElement("meta")
                .attr("name", "description")
                .attr("content", words.say(locale, "app.description"));
        org.jsoup.nodes.Element withoutScript =
                page.body().prependElement("noscript").addClass("po-noscript");
        withoutScript.appendElement("p").text(words.say(locale, "noscript.text"));
        withoutScript.appendElement("a").attr("href", "/peringkat.csv").text(words.say(locale, "noscript.csv"));
    }

    /** A surprise while a screen is used: the cause for the log, a sentence and the time for the reader. */
    private void report(ErrorEvent event) {
        log.error("A screen failed", event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notification.show(words.say(ui.getLocale(), "state.failed.action"), 8000, Notification.Position.MIDDLE);
        }
    }
}
