package id.pantauopd.fetch;

import java.time.Duration;
import java.util.List;

/**
 * Shows the health page how far the door to the network opens on this node.
 *
 * @param allowInternal the operator's exceptions to the address guard; empty is the safe state
 * @param maxBody in bytes, after decoding
 * @param connections how many requests may be under way at once
 */
public record FetchHealth(
        List<String> allowInternal,
        Duration deadline,
        long maxBody,
        Duration hostInterval,
        int connections,
        String userAgent) {

    static FetchHealth of(FetchSettings settings) {
        return new FetchHealth(
                settings.allowInternal(),
                settings.deadline(),
                settings.maxBody().toBytes(),
                settings.hostInterval(),
                settings.connections(),
                UserAgent.of(settings.contact()));
    }
}
