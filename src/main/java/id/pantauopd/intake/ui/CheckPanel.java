package id.pantauopd.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.intake.IntakeChecks;
import org.jspecify.annotations.Nullable;

/** Starts and stops the checks of an import, and shows how far they are; asks for news only while they run. */
final class CheckPanel extends Div {
    private static final int MILLIS = 1_000;

    private final Voice voice;
    private final transient IntakeChecks checks;
    private final long batchId;
    private final transient Runnable news;
    private final Paragraph said = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button start = new Button();
    private final Button cancel = new Button();
    private @Nullable Registration polling;

    /** @param news runs when rows may have changed */
    CheckPanel(Voice voice, IntakeChecks checks, long batchId, Runnable news) {
        this.voice = voice;
        this.checks = checks;
        this.batchId = batchId;
        this.news = news;
        addClassNames("po-card", "po-intake-check");
        said.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", voice.say("intake.check.start"));
        start.setText(voice.say("intake.check.start"));
        start.addClickListener(click -> {
            checks.start(batchId);
            begin(click.getSource().getUI().orElseThrow());
        });
        cancel.setText(voice.say("intake.check.cancel"));
        cancel.addClickListener(click -> {
            checks.cancel(batchId);
            refresh();
        });
        Div actions = new Div(start, cancel);
        actions.addClassName("po-actions");
        add(said, bar, actions);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (refresh()) {
            begin(attached.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        end(detached.getUI());
    }

    private void begin(UI ui) {
        if (polling == null) {
            ui.setPollInterval(MILLIS);
            polling = ui.addPollListener(poll -> {
                boolean running = refresh();
                news.run();
                if (!running) {
                    end(ui);
                }
            });
        }
        refresh();
    }

    private void end(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    /** Whether the checks run. */
    private boolean refresh() {
        IntakeChecks.Progress now = checks.progress(batchId);
        start.setVisible(!now.running());
        start.setEnabled(now.all() > 0);
        cancel.setVisible(now.running());
        bar.setVisible(now.running());
        bar.setMax(Math.max(1, now.all()));
        bar.setValue(now.done());
        said.setText(
                now.running()
                        ? voice.say("intake.check.running", now.done(), now.all())
                        : now.done() == 0
                                ? voice.say("intake.check.never")
                                : voice.say("intake.check.done", now.done(), now.all()));
        return now.running();
    }
}
