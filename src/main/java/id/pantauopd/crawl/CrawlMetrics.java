package id.pantauopd.crawl;

import id.pantauopd.crawl.CrawlLog.Entry;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Counts attempts by platform and outcome, never by channel: the number of series stays small. */
@Component
class CrawlMetrics {
    private final MeterRegistry meters;

    CrawlMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Entry entry) {
        Attempted attempted = entry.attempted();
        String platform = attempted.taken().target().platform().name();
        String outcome = attempted.outcome().name();
        meters.timer("pantau.crawl.attempts", "platform", platform, "outcome", outcome)
                .record(attempted.millis(), TimeUnit.MILLISECONDS);
        meters.counter("pantau.crawl.bytes", "platform", platform).increment((double) attempted.bytes());
        meters.counter("pantau.crawl.posts", "platform", platform).increment(entry.added());
    }
}
