package id.pantauopd.reader;

import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Failed;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.reader.Probe.Seen;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Makes looks at single posts. Absent is only what the source itself calls absent. */
final class Probes {
    private Probes() {}

    /** By the post's own page; one that leads elsewhere, such as home, says nothing. */
    static Probe page(URI url) {
        return new Probe(FetchRequest.page(url), result -> {
            if (!samePlace(url, result.exchange().answered())) {
                return Seen.UNCLEAR;
            }
            return result instanceof Fetched ? Seen.PRESENT : missing(result) ? Seen.ABSENT : Seen.UNCLEAR;
        });
    }

    /** By an interface that has an address for each post. */
    static Probe byAddress(URI address, ApiCall call) {
        return new Probe(
                FetchRequest.api(address, call),
                result -> result instanceof Fetched
                        ? Seen.PRESENT
                        : missing(result) || saysMissing(result) ? Seen.ABSENT : Seen.UNCLEAR);
    }

    /** By an interface that lists those posts of the asked ones that exist. */
    static Probe inList(URI address, ApiCall call, String list, Predicate<JsonNode> wellFormed) {
        return new Probe(
                FetchRequest.api(address, call),
                result -> json(result)
                        .filter(wellFormed)
                        .map(json -> json.path(list).isEmpty() ? Seen.ABSENT : Seen.PRESENT)
                        .orElse(Seen.UNCLEAR));
    }

    private static Optional<JsonNode> json(FetchResult result) {
        if (!(result instanceof Fetched fetched)) {
            return Optional.empty();
        }
        String text = new String(fetched.body(), StandardCharsets.UTF_8);
        int start = text.indexOf('{');
        return start < 0 ? Optional.empty() : JsonTree.parse(text, start);
    }

    private static boolean missing(FetchResult result) {
        return result instanceof FetchResult.Gone
                || (result instanceof Failed failed && failed.reason() == Reason.NOT_FOUND);
    }

    private static boolean saysMissing(FetchResult result) {
        return ApiRefusals.of(result)
                .filter(reason -> reason == ReadResult.Reason.NO_SUCH_ACCOUNT)
                .isPresent();
    }

    private static boolean samePlace(URI asked, URI answered) {
        return CanonicalUrl.alias(asked).equals(CanonicalUrl.alias(answered));
    }
}
