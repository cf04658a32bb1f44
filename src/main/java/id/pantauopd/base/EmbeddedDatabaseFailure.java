package id.pantauopd.base;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that the product could not start because its own MariaDB did not. */
class EmbeddedDatabaseFailure extends AbstractFailureAnalyzer<BeanCreationException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BeanCreationException cause) {
        Throwable failure = cause;
        while (failure != null && !"embeddedMariaDb".equals(name(failure))) {
            failure = failure.getCause();
        }
        if (failure == null) {
            return null;
        }
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return new FailureAnalysis(
                "The embedded MariaDB did not start: " + reason.getMessage(),
                "Check that the directory of pantau.database.directory can be written and has space, or name a server"
                        + " with spring.datasource.url.",
                cause);
    }

    private static @Nullable String name(Throwable failure) {
        return failure instanceof BeanCreationException creation ? creation.getBeanName() : null;
    }
}
