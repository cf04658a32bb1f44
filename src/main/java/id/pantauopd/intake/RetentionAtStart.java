package id.pantauopd.intake;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Removes old batches when the product starts; opening another one does the same. */
@Component
class RetentionAtStart {
    private final IntakeBatches batches;

    RetentionAtStart(IntakeBatches batches) {
        this.batches = batches;
    }

    @EventListener(ApplicationReadyEvent.class)
    void clean() {
        batches.deleteOld();
    }
}
