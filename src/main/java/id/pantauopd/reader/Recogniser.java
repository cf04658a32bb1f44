package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what a pasted text means: a channel, a site to look through, a question to ask, or why it is of no use. Pure: asks
 * nobody, never throws, and says the same of the same text.
 */
public final class Recogniser {
    private static final int LONGEST = 10_000;
    private static final int MOST_WRAPPERS = 4;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?!\\d+($|[/?#]))(.*)");
    private static final Set<String> WEB = Set.of("http", "https");

    private final Bridges bridges;
    private final StandIns standIns;
    private final boolean insideToo;

    /**
     * @param bridges that the operator runs
     * @param insideToo whether hosts inside the network may be meant; the fetcher still refuses those that are not allowed
     */
    public Recogniser(Bridges bridges, boolean insideToo) {
        this(bridges, StandIns.NONE, insideToo);
    }

    /** @param standIns in the place of platforms */
    Recogniser(Bridges bridges, StandIns standIns, boolean insideToo) {
        this.bridges = bridges;
        this.standIns = standIns;
        this.insideToo = insideToo;
    }

    public Recognised recognise(String pasted) {
        if (pasted.length() > LONGEST) {
            return Recognised.none(Problem.TOO_LONG);
        }
        String text = PastedText.clean(pasted);
        if (text.indexOf(' ') < 0) {
            return text.isEmpty() ? Recognised.none(Problem.NOTHING_PASTED) : word(text, 0);
        }
        List<String> addresses = Arrays.stream(text.split(" +"))
                .map(PastedText::clean)
                .filter(word -> word.contains("://"))
                .toList();
        return switch (addresses.size()) {
            case 0 -> Recognised.none(Problem.NO_ADDRESS);
            case 1 -> word(addresses.getFirst(), 0);
            default -> Recognised.ask("addresses", String.join(" ", addresses), Problem.SEVERAL_ADDRESSES);
        };
    }

    private Recognised word(String text, int wrappers) {
        if (text.length() > PastedUrl.LONGEST) {
            return Recognised.none(Problem.TOO_LONG);
        }
        if (YouTubeLinks.isChannelId(text)) {
            return YouTubeLinks.channel(text);
        }
        if (BlueskyLinks.isDid(text)) {
            return BlueskyLinks.actor(text, null);
        }
        return FediverseLinks.recognise(text).orElseGet(() -> address(text, wrappers));
    }

    private Recognised address(String text, int wrappers) {
        Matcher parts = SCHEME.matcher(text);
        if (!parts.matches()) {
            String host = text.split("[:/?#\\\\]", 2)[0];
            return HostRules.looksLikeHost(host)
                    ? url("https", text, text, wrappers)
                    : Recognised.none(Problem.NO_ADDRESS);
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String rest = withoutSlashes(parts.group(3));
        if (WEB.contains(scheme)) {
            return url(scheme, rest, text, wrappers);
        }
        return switch (scheme) {
            case "feed" -> feed(rest, text, wrappers);
            case "at" -> BlueskyLinks.ofRecord("at://" + rest);
            case "tg" ->
                PastedUrl.of(scheme, rest)
                        .map(TelegramLinks::ofApp)
                        .orElseGet(() -> Recognised.unsupported("telegram", rest, Problem.NO_PROFILE));
            default -> Recognised.rejected("scheme", text, Problem.SCHEME);
        };
    }

    /** {@code feed:https://…} names its scheme, {@code feed://…} stands for http. */
    private Recognised feed(String rest, String text, int wrappers) {
        Matcher inner = SCHEME.matcher(rest);
        String scheme = inner.matches() ? inner.group(1).toLowerCase(Locale.ROOT) : "http";
        return WEB.contains(scheme)
                ? url(scheme, inner.matches() ? withoutSlashes(inner.group(3)) : rest, text, wrappers)
                : Recognised.rejected("scheme", text, Problem.SCHEME);
    }

    private Recognised url(String scheme, String rest, String text, int wrappers) {
        if (PastedUrl.hasUserInfo(rest)) {
            return Recognised.rejected("userinfo", text, Problem.USER_INFO);
        }
        Optional<PastedUrl> url = PastedUrl.of(scheme, rest);
        if (url.isEmpty() || HostRules.isDisguised(url.get().host())) {
            return Recognised.rejected("host", PastedUrl.pastedHost(rest), Problem.HOST_UNREADABLE);
        }
        if (!insideToo && HostRules.isInside(url.get().host())) {
            return Recognised.rejected("host", url.get().host(), Problem.HOST_INSIDE);
        }
        return place(url.get(), wrappers);
    }

    private Recognised place(PastedUrl url, int wrappers) {
        URI link = url.uri();
        Optional<String> wrapped =
                link.getHost() == null || wrappers == MOST_WRAPPERS ? Optional.empty() : LinkWrapper.target(link);
        if (wrapped.isPresent()) {
            return word(PastedText.clean(wrapped.get()), wrappers + 1);
        }
        return standIns.recognise(url)
                .or(() -> bridges.recognise(url))
                .or(() -> KnownHosts.recognise(url))
                .orElseGet(() -> SiteLinks.of(url));
    }

    private static String withoutSlashes(String rest) {
        int start = 0;
        while (start < rest.length() && "/\\".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        return rest.substring(start);
    }
}
