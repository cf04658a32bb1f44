package id.pantauopd.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.base.ui.NoticeStrip;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.notice.Alert;
import id.pantauopd.notice.AlertWords;
import id.pantauopd.notice.Alerts;
import id.pantauopd.notice.MailState;
import id.pantauopd.notice.NoticeSettings;
import id.pantauopd.notice.Subscriptions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** What an administrator should hear of, and whether it comes by e-mail too. */
@Route("admin/surel")
@Menu(title = "notice.menu", order = 19.5, icon = "warning")
@RolesAllowed("ADMIN")
public class AlertsView extends Screen implements BeforeEnterObserver {
    private static final int MOST = 200;

    private final transient Alerts alerts;
    private final transient Subscriptions subscriptions;
    private final transient MailState mails;
    private final transient NoticeSettings settings;
    private final transient Voice voice;

    AlertsView(Alerts alerts, Subscriptions subscriptions, MailState mails, NoticeSettings settings, Voices voices) {
        super("alerts");
        this.alerts = alerts;
        this.subscriptions = subscriptions;
        this.mails = mails;
        this.settings = settings;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw("");
    }

    private void draw(String said) {
        head(voice.say("notice.title"), voice.say("notice.lead", settings.channelDays(), settings.agencyDays()));
        if (!mails.hasServer()) {
            show(new NoticeStrip(
                    NoticeStrip.Kind.NOTE, voice.say("notice.noserver.title"), voice.say("notice.noserver.text")));
        }
        show(section(voice.say("notice.mine.title"), "po-card", mine(said)));
        show(section(voice.say("notice.now.title"), "po-alerts", now(alerts.now())));
        List<MailState.Mail> last = mails.last();
        if (!last.isEmpty()) {
            show(section(voice.say("notice.last.title"), "po-card", last(last)));
        }
    }

    private Div mine(String said) {
        Optional<String> mine = subscriptions.mine();
        EmailField email = new EmailField(voice.say("notice.email"));
        email.setHelperText(voice.say("notice.email.help", settings.hour()));
        email.setValue(mine.orElse(""));
        Button ask = new Button(voice.say("notice.subscribe"), click -> {
            if (subscriptions.subscribe(email.getValue())) {
                draw(voice.say("notice.subscribed"));
            } else {
                email.setErrorMessage(voice.say("notice.email.bad"));
                email.setInvalid(true);
            }
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        Span answer = new Span(said);
        answer.getElement().setAttribute("role", "status");
        Div row = new Div(email, ask);
        if (mine.isPresent()) {
            row.add(new Button(voice.say("notice.unsubscribe"), click -> {
                subscriptions.unsubscribe();
                draw(voice.say("notice.unsubscribed"));
            }));
        }
        row.add(answer);
        row.addClassName("po-filters");
        return row;
    }

    private Component now(List<Alert> found) {
        if (found.isEmpty()) {
            return StatePanel.empty(voice.say("notice.none.title"), voice.say("notice.none.text"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("po-rules");
        found.stream()
                .limit(MOST)
                .forEach(alert -> list.add(new ListItem(AlertWords.sentence(
                        voice.words(),
                        voice.locale(),
                        alert,
                        at -> at == null ? voice.say("notice.never") : voice.ago(at)))));
        Div all = new Div(list);
        if (found.size() > MOST) {
            all.add(new Paragraph(voice.say("notice.mail.more", found.size() - MOST)));
        }
        return all;
    }

    private UnorderedList last(List<MailState.Mail> last) {
        UnorderedList list = new UnorderedList();
        last.forEach(mail -> list.add(new ListItem(voice.say(
                mail.sentAt() != null ? "notice.sent" : mail.nextTryAt() != null ? "notice.waits" : "notice.givenup",
                voice.times().date(mail.day()),
                mail.recipient(),
                mail.attempts()))));
        return list;
    }
}
