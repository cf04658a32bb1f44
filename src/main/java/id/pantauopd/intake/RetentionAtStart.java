package id.pantauopd.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Removes old batches when the product starts; opening another one does the same. */
@Component
class RetentionAtStart {
    private static final Logger log = LoggerFactory.getLogger(RetentionAtStart.class);

    private final IntakeBatches batches;

    RetentionAtStart(IntakeBatches batches) {
        this.batches = batches;
    }

    @EventListener(ApplicationReadyEvent.class)
    void clean() {
        try {
            batches.deleteOld();
        } catch (DataAccessException away) {
            log.warn("Old batches stay until another file is opened", away); // no reason not to start
        }
    }
}
