package id.pantauopd.objection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Lets one client file a few objections an hour, and all together not more than people can read. Counts on this node only
 * and forgets who asked after an hour; nothing of it is stored.
 */
@Component
class FilingLimit {
    private static final int OF_ONE = 5;
    private static final int OF_ALL = 60;

    private final Cache<String, Bucket> clients = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final Bucket all = anHour(OF_ALL);

    boolean admits(String client) {
        return clients.get(client, key -> anHour(OF_ONE)).tryConsume(1) && all.tryConsume(1);
    }

    private static Bucket anHour(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofHours(1)))
                .build();
    }
}
