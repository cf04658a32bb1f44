package id.pantauopd.crawl;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a refused start beside a live instance into a sentence for the person at the terminal. */
class NotClusteredAnalyzer extends AbstractFailureAnalyzer<NotClusteredException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotClusteredException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Remove spring.quartz.properties.org.quartz.jobStore.isClustered=false, or stop the other instance and"
                        + " wait half a minute.",
                cause);
    }
}
