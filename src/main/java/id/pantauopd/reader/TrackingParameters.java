package id.pantauopd.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Knows the parameters of addresses that follow readers around and lead nowhere else. */
final class TrackingParameters {
    private static final Set<String> NAMES = Set.of(
            "fbclid", "gclid", "igshid", "igsh", "dclid", "msclkid", "yclid", "gbraid", "wbraid", "mc_cid", "mc_eid");

    private TrackingParameters() {}

    static boolean isTracking(String name) {
        String lowered = name.toLowerCase(Locale.ROOT);
        return lowered.startsWith("utm_") || NAMES.contains(lowered);
    }

    /** A query without the parameters whose names are meant, the others in their order; empty when none is left. */
    static String without(String query, Predicate<String> meant) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !meant.test(name(pair)))
                .collect(Collectors.joining("&"));
    }

    private static String name(String pair) {
        int sign = pair.indexOf('=');
        return sign < 0 ? pair : pair.substring(0, sign);
    }
}
