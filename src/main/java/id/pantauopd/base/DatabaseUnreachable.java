package id.pantauopd.base;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that the product could not start because its database does not answer. */
class DatabaseUnreachable extends AbstractFailureAnalyzer<SQLException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        // Class 08: no connection; class 28: it refuses the account (SQL:2016, 24.1). 42000/1044, 1049: no such
        // database for us.
        boolean isAboutTheConnection = state.startsWith("08")
                || state.startsWith("28")
                || cause.getErrorCode() == 1044
                || cause.getErrorCode() == 1045
                || cause.getErrorCode() == 1049;
        if (!isAboutTheConnection) {
            return null;
        }
        return new FailureAnalysis(
                "The database does not answer: " + cause.getMessage(),
                "Check spring.datasource.url, spring.datasource.username and spring.datasource.password, and that MariaDB"
                        + " runs; without spring.datasource.url the product starts its own MariaDB.",
                cause);
    }
}
