package id.pantauopd.crawl;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.Fetcher;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks through the one door to the network; what is asked with a token is counted, and not asked once it is spent. */
@Component
class Asking {
    private final Fetcher fetcher;
    private final Quotas quotas;

    Asking(Fetcher fetcher, Quotas quotas) {
        this.fetcher = fetcher;
        this.quotas = quotas;
    }

    FetchResult ask(Platform platform, FetchRequest request) {
        if (request.call().credential() == null || !TokenStore.PLATFORMS.contains(platform)) {
            return fetcher.fetch(request);
        }
        Duration wait = quotas.wait(platform);
        if (wait != null) {
            URI url = request.url();
            return new FetchResult.Throttled(new FetchResult.Exchange(url, url, 0, List.of(), 0, 0), wait);
        }
        FetchResult result = fetcher.fetch(request);
        quotas.asked(platform, request, result);
        return result;
    }
}
