package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.reader.Capabilities.Auth;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Why;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a channel by the YouTube Data API: the channel, its newest uploads, and these videos with their statistics; three
 * units of the daily allowance (<a href="https://developers.google.com/youtube/v3/determine_quota_cost">costs</a>).
 */
final class YouTubeApiReader implements ChannelReader {
    private static final Capabilities CAPABILITIES = Reads.kind("youtube-api", Platform.YOUTUBE)
            .with(Auth.TOKEN)
            .ofPosts(Metric.VIEW, Metric.LIKE, Metric.COMMENT)
            .ofAccount(Metric.FOLLOWER, Metric.POST_COUNT, Metric.TOTAL_VIEW)
            .provesDeletion()
            .byId(50, "youtube-api")
            .figures(Capabilities.Exactness.ROUNDED)
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.YOUTUBE
                && PlatformSettings.given(settings.youtube().token()).isPresent()
                && YouTubeChannel.of(visit, settings).isPresent();
    }

    @Override
    public Step next(Dialogue dialogue) {
        URI api = dialogue.settings().youtube().api();
        ApiCall call = PlatformSettings.given(dialogue.settings().youtube().token())
                .map(ApiAddress::key)
                .orElse(ApiCall.NONE);
        if (dialogue.size() > 0 && dialogue.body(dialogue.lastIndex()).isEmpty()) {
            return dialogue.refused(dialogue.lastIndex());
        }
        return switch (dialogue.size()) {
            case 0 -> dialogue.ask(channel(dialogue, api), call);
            case 1 ->
                uploads(dialogue)
                        .map(list -> dialogue.ask(newest(api, list), call))
                        .orElseGet(() -> dialogue.end(0, Reason.NO_SUCH_ACCOUNT));
            case 2 -> {
                String videos = videos(dialogue);
                yield videos.isEmpty()
                        ? new Step.Answered(1, dialogue.read(1, YouTubeApiReader::emptyList), about(dialogue))
                        : dialogue.ask(ApiAddress.of(api, "/videos", "part", "snippet,statistics", "id", videos), call);
            }
            default -> new Step.Answered(2, dialogue.read(2, YouTubeApiVideos::read), about(dialogue));
        };
    }

    @Override
    public Optional<Probe> probe(Visit visit, PlatformSettings settings, String post, @Nullable URI page) {
        String id = post.replaceFirst("^yt:video:", "");
        return PlatformSettings.given(settings.youtube().token())
                .filter(token -> id.matches("[A-Za-z0-9_-]{5,20}"))
                .map(token -> Probes.inList(
                        ApiAddress.of(settings.youtube().api(), "/videos", "part", "id", "id", id),
                        ApiAddress.key(token),
                        "items",
                        json -> json.path("items").isArray()));
    }

    @Override
    public Optional<FetchRequest> byIds(Visit visit, PlatformSettings settings, List<String> posts) {
        String ids = posts.stream()
                .map(post -> post.replaceFirst("^yt:video:", ""))
                .filter(id -> id.matches("[A-Za-z0-9_-]{5,20}"))
                .collect(Collectors.joining(","));
        return PlatformSettings.given(settings.youtube().token())
                .filter(token -> !ids.isEmpty())
                .map(token -> FetchRequest.api(
                        ApiAddress.of(settings.youtube().api(), "/videos", "part", "snippet,statistics", "id", ids),
                        ApiAddress.key(token)));
    }

    @Override
    public ReadResult read(AnswerText answer) {
        return YouTubeApiVideos.read(answer);
    }

    private static URI newest(URI api, String list) {
        return ApiAddress.of(api, "/playlistItems", "part", "contentDetails", "playlistId", list, "maxResults", "50");
    }

    private static URI channel(Dialogue dialogue, URI api) {
        YouTubeChannel channel =
                YouTubeChannel.of(dialogue.visit(), dialogue.settings()).orElseThrow();
        String id = channel.id();
        String page = channel.page().getPath();
        String name = page.substring(page.lastIndexOf('/') + 1);
        return ApiAddress.of(
                api,
                "/channels",
                "part",
                "snippet,statistics,contentDetails",
                id != null ? "id" : name.startsWith("@") ? "forHandle" : "forUsername",
                id != null ? id : name);
    }

    private static Optional<String> uploads(Dialogue dialogue) {
        return Accounts.json(dialogue, 0)
                .flatMap(json -> JsonTree.first(json, "/items/0/contentDetails/relatedPlaylists/uploads")
                        .or(() -> JsonTree.first(json, "/items/0/id").map(YouTubeChannel::uploads)));
    }

    private static String videos(Dialogue dialogue) {
        return Accounts.json(dialogue, 1).stream()
                .flatMap(json -> StreamSupport.stream(json.path("items").spliterator(), false))
                .flatMap(item -> JsonTree.first(item, "/contentDetails/videoId").stream())
                .filter(id -> id.matches("[A-Za-z0-9_-]{5,20}"))
                .collect(Collectors.joining(","));
    }

    private static List<Step.Part> about(Dialogue dialogue) {
        return Accounts.part(dialogue, 0, "youtube-channel", YouTubeApiReader::audience).stream()
                .toList();
    }

    /** A list of uploads is known to be empty only when it says so itself. */
    private static ReadResult emptyList(AnswerText answer) {
        boolean empty = answer.json()
                .filter(json -> json.at("/pageInfo/totalResults").isInt()
                        && json.at("/pageInfo/totalResults").intValue() == 0)
                .isPresent();
        return empty
                ? new ReadResult.Posts("youtube-api", null, List.of(), List.of(), null, List.of())
                : answer.reading().unreadable(Reason.LAYOUT_CHANGED);
    }

    private static List<Figure> audience(JsonNode channels) {
        JsonNode statistics = channels.at("/items/0/statistics");
        PostFigures figures = new PostFigures()
                .add(Metric.POST_COUNT, statistics.path("videoCount"), "statistics.videoCount")
                .add(Metric.TOTAL_VIEW, statistics.path("viewCount"), "statistics.viewCount");
        boolean hidden = statistics.path("hiddenSubscriberCount").asBoolean(false);
        String subscribers = JsonTree.text(statistics.path("subscriberCount"));
        if (hidden) {
            figures.unknown(Metric.FOLLOWER, Why.HIDDEN, "statistics.subscriberCount");
        } else if (subscribers != null && subscribers.matches("[0-9]{1,12}")) {
            figures.note(roundedDown(Long.parseLong(subscribers)));
        }
        return figures.list();
    }

    /** The API rounds down to three significant figures: the true count lies between this one and the next. */
    private static Figure roundedDown(long shown) {
        long step = 1;
        while (shown / step >= 1_000) {
            step *= 10;
        }
        return new Figure(Metric.FOLLOWER, shown, shown, shown + step - 1, "statistics.subscriberCount");
    }
}
