package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows addresses of bridges: the operator's own by where they stand, others by their shape. Keys and tokens are cut out
 * of all of them.
 *
 * @param rssHub where the operator's RSSHub stands
 * @param rssBridge where the operator's RSS-Bridge stands
 */
public record Bridges(List<URI> rssHub, List<URI> rssBridge) {
    public static final Bridges NONE = new Bridges(List.of(), List.of());

    private static final Set<String> SECRETS = Set.of("key", "code", "token");
    private static final Pattern RSSHUB_HOST = Pattern.compile("(.*[.-])?rsshub([.-].*)?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    public Bridges {
        rssHub = List.copyOf(rssHub);
        rssBridge = List.copyOf(rssBridge);
    }

    Optional<Recognised> recognise(PastedUrl url) {
        String bridge = url.parameter("bridge");
        boolean ownBridge = stands(rssBridge, url);
        if (bridge != null && NAME.matcher(bridge).matches() && (ownBridge || "display".equals(action(url)))) {
            return Optional.of(found(Connector.RSSBRIDGE, bridge, url, ownBridge));
        }
        boolean ownHub = stands(rssHub, url);
        if (!ownHub && !RSSHUB_HOST.matcher(url.host()).matches()) {
            return Optional.empty();
        }
        return route(url, ownHub).map(name -> found(Connector.RSSHUB, name, url, ownHub));
    }

    private static String action(PastedUrl url) {
        String action = url.parameter("action");
        return action == null ? "" : action.toLowerCase(Locale.ROOT);
    }

    /** The first part of the route, below the folder in which the operator's RSSHub stands. */
    private Optional<String> route(PastedUrl url, boolean own) {
        int folder = own ? folderOf(url).length() : 0;
        String below = url.path().substring(Math.min(folder, url.path().length()));
        return List.of(below.split("/")).stream()
                .filter(part -> !part.isEmpty())
                .findFirst()
                .filter(part -> NAME.matcher(part).matches());
    }

    private String folderOf(PastedUrl url) {
        return rssHub.stream()
                .filter(base -> stands(List.of(base), url))
                .map(Bridges::folder)
                .findFirst()
                .orElse("");
    }

    private static Recognised found(Connector connector, String kind, PastedUrl url, boolean own) {
        PastedUrl open = url.withQuery(TrackingParameters.without(url.query(), Bridges::isSecret));
        Recognised feed = Recognised.exact(connector, kind, open.address(), open.address());
        if (!own) {
            return new Recognised(
                    connector,
                    kind,
                    feed.key(),
                    feed.url(),
                    null,
                    Recognised.Certainty.NEEDS_PROBE,
                    Problem.BRIDGE_NOT_CONFIGURED);
        }
        return open.query().equals(url.query()) ? feed : feed.noting(Problem.SECRET_REMOVED);
    }

    private static boolean isSecret(String parameter) {
        return SECRETS.contains(parameter.toLowerCase(Locale.ROOT));
    }

    private static boolean stands(List<URI> bases, PastedUrl url) {
        return bases.stream()
                .anyMatch(base -> url.host().equalsIgnoreCase(base.getHost())
                        && url.port().equals(base.getPort() < 0 ? "" : ":" + base.getPort())
                        && url.path().startsWith(folder(base) + "/"));
    }

    private static String folder(URI base) {
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
