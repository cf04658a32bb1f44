package id.pantauopd.fetch;

import java.util.List;
import java.util.Objects;

/** Refuses a JVM that sends its connections through a proxy: the guard would judge an address nobody connects to. */
final class ProxySettings {

    private static final List<String> NAMES = List.of("http.proxyHost", "https.proxyHost", "socksProxyHost");

    private ProxySettings() {}

    static void refuse() {
        NAMES.stream()
                .filter(name -> !Objects.requireNonNullElse(System.getProperty(name), "")
                        .isBlank())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException(
                            "The system property " + name
                                    + " is set; Pantau OPD fetches directly, behind its own address guard. Remove it and start again.");
                });
    }
}
