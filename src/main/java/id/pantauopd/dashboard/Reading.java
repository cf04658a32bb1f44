package id.pantauopd.dashboard;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs the reads of one page in one read-only transaction, so that they see the same state. */
@Component
class Reading {
    @Transactional(readOnly = true)
    public <T> T of(Supplier<T> page) {
        return page.get();
    }
}
