package id.pantauopd.demo;

import id.pantauopd.agency.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The simulated hosts at one moment, asked without a network. */
final class DemoWeb {
    static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    static final long SEED = 9901;
    static final Regency REGENCY = Regency.load();
    private static final Map<String, List<SocialLink>> PROFILES = Map.of(
            "kec-pulau-contoh",
            List.of(
                    new SocialLink(Platform.X, "kecpulau_contoh", "http://127.0.0.1:8091/x/kecpulau_contoh"),
                    new SocialLink(Platform.TELEGRAM, "kec", "http://127.0.0.1:8091/telegram/kecpulau_contoh")));
    private static final Map<Integer, String> ORIGINS = REGENCY.outlets().stream()
            .map(Outlet::host)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), host -> "http://127.99.0." + host + ":8090"));

    private final SimulatedWeb web = new SimulatedWeb(REGENCY, SEED, NOW, ORIGINS, PROFILES);

    static Outlet outlet(String path) {
        return REGENCY.outletAt("/" + path + "/").orElseThrow();
    }

    Site site(String path) {
        return web.site(outlet(path));
    }

    Answer get(String path) {
        return get(path, NOW);
    }

    Answer get(String path, Instant at) {
        return web.answer(new Ask(1, path, null, null), at);
    }

    Answer answer(Ask ask) {
        return web.answer(ask, NOW);
    }

    /** What the registered address of an outlet's feed answers. */
    Answer feed(String path) {
        return get(outlet(path).registeredFeedPath());
    }

    /** Where a redirect leads, as a path. */
    static String location(Answer redirect) {
        return String.valueOf(redirect.headers().get("Location")).replaceFirst("http://[^/]+", "");
    }
}
