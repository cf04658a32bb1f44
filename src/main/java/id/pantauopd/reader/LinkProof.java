package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.Fetcher;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Looks whether an official page and an account name each other, as any stranger can see it. Asks one question a side,
 * through the one door, and lets robots.txt bind. Never throws for what a network or a page does. Blocks its thread.
 */
@Component
public final class LinkProof {
    /** Platforms whose profile shows its links to strangers; of others, not to have seen one says nothing. */
    private static final Set<Platform> OPEN =
            Set.of(Platform.WEBSITE, Platform.TELEGRAM, Platform.YOUTUBE, Platform.MASTODON, Platform.BLUESKY);

    private final Fetcher fetcher;
    private final Recogniser recogniser;
    private final URI bluesky;

    LinkProof(Fetcher fetcher, Recogniser recogniser, PlatformSettings platforms) {
        this.fetcher = fetcher;
        this.recogniser = recogniser;
        this.bluesky = platforms.bluesky().base();
    }

    /** What a side shows; {@code NO_ANSWER} too where its page does not tell strangers. */
    public enum Shown {
        LINK,
        NO_LINK,
        NO_ANSWER
    }

    /**
     * Whether a page names an account.
     *
     * @param account addresses of the account, any of which will do
     */
    public Shown pageNames(URI page, Collection<URI> account) {
        if (!(fetcher.fetch(FetchRequest.page(page)) instanceof Fetched fetched)) {
            return Shown.NO_ANSWER;
        }
        URI answered = fetched.exchange().answered();
        Document document = DiscoveryPage.parse(text(fetched), answered);
        Set<String> wanted = account.stream().map(LinkProof::plain).collect(Collectors.toSet());
        Set<String> keys = account.stream()
                .map(address -> recogniser.recognise(address.toString()))
                .filter(Recognised::isAccount)
                .map(place -> place.connector() + " " + place.key())
                .collect(Collectors.toSet());
        boolean byAccount = ProfileLinks.of(document, answered, recogniser).stream()
                .map(ProfileLinks.Link::account)
                .anyMatch(place -> keys.contains(place.connector() + " " + place.key()));
        boolean byAddress = document.select("a[href], area[href], link[href]").stream()
                .map(link -> link.absUrl("href"))
                .filter(href -> !href.isEmpty())
                .anyMatch(href -> wanted.contains(plain(href)));
        return byAccount || byAddress ? Shown.LINK : Shown.NO_LINK;
    }

    /** Whether the profile of an account names the site of a page: its host, as a link or in its text. */
    public Shown accountNames(Platform platform, URI account, URI page) {
        FetchResult answer = fetcher.fetch(FetchRequest.page(profile(platform, account)));
        if (!(answer instanceof Fetched fetched)) {
            return Shown.NO_ANSWER;
        }
        // A site that stands where the official page stands is that page's own.
        if (DiscoveryPage.isSameSite(account, page)
                || host(page).matcher(text(fetched)).find()) {
            return Shown.LINK;
        }
        return OPEN.contains(platform) ? Shown.NO_LINK : Shown.NO_ANSWER;
    }

    /** Where a profile is told in full: some pages are empty without scripts, others show posts as well. */
    private URI profile(Platform platform, URI account) {
        String path = String.valueOf(account.getPath());
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("^@", "");
        return switch (platform) {
            case TELEGRAM -> account.resolve("/" + name);
            case MASTODON -> account.resolve("/api/v1/accounts/lookup?acct=" + encoded(name));
            case BLUESKY -> bluesky.resolve("/xrpc/app.bsky.actor.getProfile?actor=" + encoded(name));
            default -> account;
        };
    }

    /** A host that stands for itself: not the end of a longer name, nor the beginning of one. */
    private static Pattern host(URI page) {
        String name =
                String.valueOf(page.getAuthority()).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return Pattern.compile(
                "(?<![\\w-])(?:www\\.)?" + Pattern.quote(name) + "(?![\\w-]|\\.\\w)", Pattern.CASE_INSENSITIVE);
    }

    private static String plain(URI address) {
        return plain(address.toString());
    }

    private static String plain(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("[/?#]+$", "");
    }

    private static String text(Fetched fetched) {
        return TextDecoder.decode(Inflate.plain(fetched.body()), fetched.contentType())
                .text();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
