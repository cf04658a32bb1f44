package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what background work comes to back to a screen. The browser asks for news while something is under way, and stops
 * asking when nothing is. Every method but {@link #tell} runs with the screen's lock.
 */
final class Waiting {
    private static final Logger log = LoggerFactory.getLogger(Waiting.class);
    private static final int MILLIS = 400;

    private final UI ui;
    private int underWay;

    Waiting(UI ui) {
        this.ui = ui;
    }

    /** @param failed runs when the work ended without a result */
    <T> void await(CompletableFuture<T> work, Consumer<T> done, Runnable failed) {
        underWay++;
        ui.setPollInterval(MILLIS);
        var _ = work.whenComplete((result, failure) -> tell(() -> {
            if (--underWay == 0) {
                ui.setPollInterval(-1);
            }
            if (failure == null) {
                done.accept(result);
            } else {
                log.warn("Work for a screen failed", failure);
                failed.run();
            }
        }));
    }

    boolean isIdle() {
        return underWay == 0;
    }

    /** Runs a change of the screen soon; from any thread. */
    void tell(Command change) {
        try {
            var _ = ui.access(change);
        } catch (UIDetachedException left) {
            log.debug("Nobody looks at the screen any more");
        }
    }
}
