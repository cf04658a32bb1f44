package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.ApiCall;
import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a WordPress site by its REST API: the posts, then how many comments each has; where plug-ins keep the API closed,
 * the site's feed.
 */
final class WordPressChannel implements ChannelReader {
    private static final Pattern NUMBER = Pattern.compile("[?&]p=([0-9]{1,12})$");
    private static final int MOST_COMMENTS = 100;
    private static final int A_PAGE = 50;
    private static final Capabilities CAPABILITIES = Reads.kind("wordpress", Platform.WEBSITE)
            .ofPosts(Metric.COMMENT)
            .ofAccount(Metric.POST_COUNT)
            .provesDeletion()
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        return visit.platform() == Platform.WEBSITE && isPosts(visit.address());
    }

    @Override
    public Step next(Dialogue dialogue) {
        URI posts = dialogue.visit().address();
        if (dialogue.size() == 0) {
            return dialogue.ask(posts);
        }
        if (dialogue.body(0).isEmpty()) {
            return refused(dialogue, posts);
        }
        ReadResult read = dialogue.read(0, this::read);
        if (!(read instanceof ReadResult.Posts found) || found.posts().isEmpty()) {
            return new Step.Answered(0, believed(dialogue, read), List.of());
        }
        if (dialogue.size() == 1) {
            return dialogue.ask(comments(posts, ids(dialogue)));
        }
        List<Step.Part> counted = comments(dialogue, found).stream().toList();
        return new Step.Answered(0, withTotal(dialogue, found), counted);
    }

    private static Step refused(Dialogue dialogue, URI posts) {
        if (dialogue.size() == 1) {
            return dialogue.lastIsRefused()
                    ? dialogue.askFeed(posts.resolve(site(posts) + "feed/"))
                    : new Step.Unanswered(0);
        }
        return dialogue.body(1).isPresent() ? dialogue.end(FeedReaders::sniffed) : new Step.Unanswered(0);
    }

    /** An empty list is an empty site only if the site's own total agrees. */
    private static ReadResult believed(Dialogue dialogue, ReadResult read) {
        boolean contradicts = read instanceof ReadResult.Posts
                && total(dialogue, 0).filter(total -> total > 0).isPresent();
        return contradicts ? new ReadResult.Unreadable(Reason.MALFORMED, List.of()) : read;
    }

    private static ReadResult withTotal(Dialogue dialogue, ReadResult.Posts read) {
        List<Figure> audience = total(dialogue, 0)
                .map(total -> List.of(Figure.exact(Metric.POST_COUNT, total, "X-WP-Total")))
                .orElse(List.of());
        return new ReadResult.Posts(
                read.format(), read.title(), read.posts(), audience, read.pollNotBefore(), read.warnings());
    }

    /** Counts are whole only while all comments of these posts fit into one answer; else they stay unknown. */
    private static Optional<Step.Part> comments(Dialogue dialogue, ReadResult.Posts posts) {
        return Accounts.json(dialogue, 1)
                .filter(JsonNode::isArray)
                .filter(found ->
                        total(dialogue, 1).orElse((long) found.size()) <= found.size() && found.size() < MOST_COMMENTS)
                .map(found -> new Step.Part(1, WordPressComments.counted(posts, found)));
    }

    private static Optional<Long> total(Dialogue dialogue, int answer) {
        return dialogue.body(answer)
                .map(Fetched::headers)
                .map(headers -> headers.getOrDefault("x-wp-total", ""))
                .filter(total -> total.matches("[0-9]{1,9}"))
                .map(Long::valueOf);
    }

    private static String ids(Dialogue dialogue) {
        return Accounts.json(dialogue, 0).stream()
                .flatMap(posts -> StreamSupport.stream(posts.spliterator(), false))
                .flatMap(post -> JsonTree.first(post, "/id").stream())
                .filter(id -> id.matches("[0-9]{1,12}"))
                .limit(MOST_COMMENTS)
                .collect(Collectors.joining(","));
    }

    /** By numbers of pages: new posts only push known ones back, so that none is missed. */
    @Override
    public Optional<FetchRequest> page(Visit visit, PlatformSettings settings, @Nullable String cursor) {
        String posts = visit.address().toString();
        String page = cursor == null ? "page=1" : cursor;
        return Optional.of(FetchRequest.api(
                URI.create(posts + (posts.contains("?") ? "&" : "?") + "per_page=" + A_PAGE + "&" + page),
                ApiCall.NONE));
    }

    /** The last page is one that is not full (https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/). */
    @Override
    public ReadResult readPage(AnswerText answer, @Nullable String cursor) {
        int shown = answer.json().filter(JsonNode::isArray).map(JsonNode::size).orElse(0);
        int number = cursor == null ? 1 : Integer.parseInt(cursor.replaceAll("[^0-9]", ""));
        return read(answer) instanceof ReadResult.Posts posts
                ? posts.before(shown < A_PAGE ? null : URI.create("?page=" + (number + 1)))
                : read(answer);
    }

    @Override
    public Optional<Probe> probe(Visit visit, PlatformSettings settings, String post, @Nullable URI page) {
        Matcher number = NUMBER.matcher(post);
        String posts = visit.address().toString();
        int start = posts.indexOf("/wp-json/wp/v2/");
        return number.find() && start >= 0
                ? Optional.of(Probes.byAddress(
                        URI.create(posts.substring(0, start) + "/wp-json/wp/v2/posts/" + number.group(1)),
                        ApiCall.NONE))
                : Optional.ofNullable(page).map(Probes::page);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        if (answer.is(Shape.FEED)) {
            return FeedReaders.sniffed(answer);
        }
        Optional<JsonNode> json = answer.json();
        if (json.isEmpty()) {
            return answer.notJson();
        }
        return json.get().isArray() && WordPressReader.reads(answer.reading(), json.get())
                ? WordPressReader.read(answer.reading(), json.get())
                : answer.otherJson();
    }

    private static boolean isPosts(URI address) {
        String whole = address.toString();
        return whole.contains("/wp-json/wp/v2/") || whole.contains("rest_route=/wp/v2/");
    }

    private static URI comments(URI posts, String ids) {
        String whole = posts.toString();
        int start = whole.indexOf("/wp/v2/") + "/wp/v2/".length();
        boolean byRoute = whole.contains("rest_route=");
        return URI.create(whole.substring(0, start) + "comments" + (byRoute ? "&" : "?") + "per_page=" + MOST_COMMENTS
                + "&_fields=id,post&post=" + ids);
    }

    /** The path below which the site lies. */
    private static String site(URI posts) {
        String path = posts.getRawPath();
        int api = path.indexOf("/wp-json/");
        return (api < 0 ? path.substring(0, path.lastIndexOf('/')) : path.substring(0, api)) + "/";
    }
}
