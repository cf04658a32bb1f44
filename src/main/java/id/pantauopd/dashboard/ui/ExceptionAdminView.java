package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Region;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.ranking.ExceptionCalendar;
import id.pantauopd.ranking.ExceptionDay;
import id.pantauopd.ranking.ExceptionWrite;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets administrators put down the exceptional days of regions, and withdraw wrong ones. */
@Route("admin/pengecualian")
@Menu(title = "dashboard.exception.admin", order = 21.7, icon = "list")
@RolesAllowed("ADMIN")
public class ExceptionAdminView extends Screen implements BeforeEnterObserver {
    private final transient ExceptionCalendar calendar;
    private final transient AgencyDirectory directory;
    private final transient Voice voice;

    ExceptionAdminView(ExceptionCalendar calendar, AgencyDirectory directory, Voices voices) {
        super("exceptions");
        this.calendar = calendar;
        this.directory = directory;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<Region> regions = directory.regions();
        head(voice.say("dashboard.exception.admin"), voice.say("dashboard.exception.lead"));
        show(
                section(
                        voice.say("dashboard.exception.form.title"),
                        "po-card",
                        new ExceptionForm(voice, regions, calendar, this::show)),
                section(
                        voice.say("dashboard.exception.list"),
                        "po-rules-section",
                        new ExceptionList(
                                voice,
                                calendar.all(),
                                regions.stream().collect(Collectors.toMap(Region::code, Region::name)),
                                this::withdraw)));
    }

    private Optional<Component> withdraw(ExceptionDay day) {
        return day.holds()
                ? Optional.of(new Button(voice.say("dashboard.exception.withdraw"), click -> ask(day)))
                : Optional.empty();
    }

    private void ask(ExceptionDay day) {
        TextArea reason = new TextArea(voice.say("dashboard.class.form.reason"));
        reason.setWidthFull();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(voice.say("dashboard.exception.withdraw"));
        dialog.add(reason);
        dialog.setCancelable(true);
        dialog.setCancelText(voice.say("day.cancel"));
        dialog.setConfirmText(voice.say("dashboard.exception.withdraw"));
        dialog.addConfirmListener(confirm -> {
            if (calendar.withdraw(day.id(), reason.getValue()) instanceof ExceptionWrite.Refused refused) {
                Notification.show(voice.say(refused.key()));
            }
            show();
        });
        dialog.open();
    }
}
