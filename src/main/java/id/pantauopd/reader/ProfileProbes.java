package id.pantauopd.reader;

import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.reader.Discovered.Evidence;
import id.pantauopd.reader.Discovered.Saw;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Asks platforms whose account an address is, and keeps what they said as evidence. */
final class ProfileProbes {
    private static final String YOUTUBE = "https://www.youtube.com";
    private static final int MOST_READ = 2_000_000;

    private final Inquiry inquiry;
    private final String youTube;

    /** @param youTube where YouTube is */
    ProfileProbes(Inquiry inquiry, URI youTube) {
        this.inquiry = inquiry;
        this.youTube = youTube.toString().replaceAll("/+$", "");
    }

    /** An account as the platform knows it, or as it was pasted when the platform told nothing. */
    record Probed(Recognised account, Evidence evidence) {}

    /** Asks where the address alone does not say it. */
    Probed probe(Recognised place) {
        return switch (place.connector()) {
            case PROBE -> mastodon(place);
            case YOUTUBE ->
                place.certainty() == Recognised.Certainty.NEEDS_PROBE
                        ? youTube(place)
                        : new Probed(place, Evidence.NOT_ASKED);
            default -> new Probed(place, Evidence.NOT_ASKED);
        };
    }

    /** {@code GET /api/v1/accounts/lookup?acct=} (https://docs.joinmastodon.org/methods/accounts/#lookup). */
    private Probed mastodon(Recognised place) {
        URI url = place.url();
        if (url == null) {
            return new Probed(place, Evidence.NOT_ASKED);
        }
        String[] parts = place.key().split("@", 2);
        boolean own = parts[1].equals(authority(url));
        String account = own ? parts[0] : place.key();
        URI question = URI.create(origin(url) + "/api/v1/accounts/lookup?acct=" + encoded(account));
        Optional<FetchResult> answer = inquiry.ask(FetchRequest.guess(question));
        if (!(answer.orElse(null) instanceof Fetched fetched)) {
            return new Probed(place, none(question, answer));
        }
        Optional<JsonNode> found = JsonTree.within(text(fetched))
                .filter(json -> JsonTree.text(json.path("id")) != null && JsonTree.text(json.path("acct")) != null);
        if (found.isEmpty()) {
            inquiry.useless(ReadResult.Reason.NOT_A_FEED);
            return new Probed(
                    place,
                    new Evidence(Saw.NO_ACCOUNT, question, fetched.exchange().status()));
        }
        String acct = String.valueOf(JsonTree.text(found.get().path("acct")));
        String[] home = acct.split("@", 2);
        Recognised canonical =
                FediverseLinks.account(home[0], home.length == 2 ? home[1] : authority(url), scheme(url));
        return new Probed(canonical.withPost(place.postId()), new Evidence(Saw.MASTODON_ACCOUNT, question, 200));
    }

    private Probed youTube(Recognised place) {
        if (place.kind().equals("video")) {
            return video(place);
        }
        URI page = URI.create(String.valueOf(place.url()).replace(YOUTUBE, youTube));
        Optional<FetchResult> answer = inquiry.ask(FetchRequest.page(page));
        if (!(answer.orElse(null) instanceof Fetched fetched)) {
            return new Probed(place, none(page, answer));
        }
        return YouTubeChannel.idIn(fetched)
                .map(id -> new Probed(channel(id, place), new Evidence(Saw.CHANNEL_ID, page, 200)))
                .orElseGet(() -> {
                    inquiry.useless(ReadResult.Reason.NOT_A_FEED);
                    return new Probed(place, new Evidence(Saw.NO_ACCOUNT, page, 200));
                });
    }

    /** The channel is where its handle was. */
    private Recognised channel(String id, Recognised place) {
        Recognised channel = YouTubeLinks.channel(id);
        return String.valueOf(place.url()).startsWith(YOUTUBE) ? channel : channel.movedTo(YOUTUBE, youTube);
    }

    /** A video says whose it is through oEmbed (https://oembed.com). */
    private Probed video(Recognised place) {
        String watch = YOUTUBE + "/watch?v=" + place.key();
        URI question = URI.create(youTube + "/oembed?format=json&url=" + encoded(watch));
        Optional<FetchResult> answer = inquiry.ask(FetchRequest.page(question));
        Optional<String> author = answer.filter(Fetched.class::isInstance)
                .flatMap(body -> JsonTree.within(text((Fetched) body)))
                .map(json -> JsonTree.text(json.path("author_url")));
        Optional<Recognised> channel = author.map(url -> new Recogniser(Bridges.NONE, false).recognise(url))
                .filter(found -> found.connector() == Connector.YOUTUBE && found.isAccount());
        return channel.map(this::probe).orElseGet(() -> new Probed(place, none(question, answer)));
    }

    private static Evidence none(URI question, Optional<FetchResult> answer) {
        int status = answer.map(result -> result.exchange().status()).orElse(0);
        return new Evidence(status == 404 || status == 200 ? Saw.NO_ACCOUNT : Saw.NO_ANSWER, question, status);
    }

    private static String text(Fetched fetched) {
        String text = new String(Inflate.plain(fetched.body()), StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), MOST_READ));
    }

    private static String origin(URI url) {
        return scheme(url) + "://" + authority(url);
    }

    private static String scheme(URI url) {
        return String.valueOf(url.getScheme());
    }

    private static String authority(URI url) {
        return String.valueOf(url.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
