package id.pantauopd.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a taken port into a sentence for the person at the terminal. */
final class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortTakenException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortTakenException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Stop that program, or choose another port with pantau.demo.port, and for its addresses another"
                        + " data directory with pantau.database.directory.",
                cause);
    }
}
