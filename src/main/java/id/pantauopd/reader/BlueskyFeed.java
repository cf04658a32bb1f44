package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Flag;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Stamp;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the feed of an author: own posts, and what the author only passed on or answered, marked as such. */
final class BlueskyFeed {
    private static final String WEB = "https://bsky.app/profile/";

    private BlueskyFeed() {}

    static ReadResult read(Reading reading, JsonNode answer) {
        JsonNode feed = answer.path("feed");
        if (feed.isEmpty() && JsonTree.text(answer.path("cursor")) != null) {
            return reading.unreadable(Reason.MALFORMED); // more is to come, so this is not an empty account
        }
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode item : feed) {
            if (!repostsItself(item)) {
                drafts.add(draft(reading, item));
            }
        }
        return Posts.assemble(reading, new Channel("bluesky-author-feed", null, reading.base(), null), drafts);
    }

    /** Posts that were asked for by themselves. */
    static ReadResult readPosts(Reading reading, JsonNode answer) {
        List<Draft> drafts = new ArrayList<>();
        answer.path("posts").forEach(post -> drafts.add(draft(reading, JsonTree.object("post", post))));
        return Posts.assemble(reading, new Channel("bluesky-author-feed", null, reading.base(), null), drafts);
    }

    /** It would be the same post twice; the first time is the one that counts. */
    private static boolean repostsItself(JsonNode item) {
        String by = JsonTree.text(item.at("/reason/by/did"));
        return isRepost(item) && by != null && by.equals(JsonTree.text(item.at("/post/author/did")));
    }

    private static boolean isRepost(JsonNode item) {
        return item.at("/reason/$type").asString("").endsWith("#reasonRepost");
    }

    private static Draft draft(Reading reading, JsonNode item) {
        JsonNode post = item.path("post");
        String body = JsonTree.first(post, "/record/text")
                .map(text -> PlainText.body(Markup.ofPlain(text), PostText.BODY))
                .orElse("");
        Set<Flag> marks = EnumSet.noneOf(Flag.class);
        if (isRepost(item)) {
            marks.add(Flag.SHARED_FROM_ELSEWHERE);
        }
        if (item.has("reply") || post.path("record").has("reply")) {
            marks.add(Flag.REPLY);
        }
        return new Draft(
                JsonTree.first(post, "/uri"),
                page(post).orElse(null),
                List.of(),
                "",
                body,
                false,
                published(reading, item),
                null,
                null,
                media(reading, post),
                isRepost(item) ? List.of() : figures(post),
                marks);
    }

    private static Optional<URI> page(JsonNode post) {
        String uri = post.path("uri").asString("");
        Optional<String> author = JsonTree.first(post, "/author/handle", "/author/did");
        int key = uri.lastIndexOf('/');
        return author.filter(name -> key > 0)
                .flatMap(name -> CanonicalUrl.resolve(URI.create(WEB), WEB + name + "/post/" + uri.substring(key + 1)));
    }

    /** The author's clock says when it was written, the network's when it came: the earlier is believed. */
    private static Stamp published(Reading reading, JsonNode item) {
        if (isRepost(item)) {
            return stamp(reading, item.at("/reason/indexedAt"));
        }
        Stamp written = stamp(reading, item.at("/post/record/createdAt"));
        Stamp indexed = stamp(reading, item.at("/post/indexedAt"));
        @Nullable Instant byAuthor = written.at();
        @Nullable Instant byNetwork = indexed.at();
        boolean networkFirst = byNetwork != null && (byAuthor == null || byNetwork.isBefore(byAuthor));
        return networkFirst ? indexed : written;
    }

    private static Stamp stamp(Reading reading, JsonNode node) {
        String text = JsonTree.text(node);
        return text == null ? Stamp.NONE : PostDates.first(reading, List.of(text));
    }

    private static List<Figure> figures(JsonNode post) {
        return new PostFigures()
                .add(Metric.LIKE, post.path("likeCount"), "likeCount")
                .add(Metric.COMMENT, post.path("replyCount"), "replyCount")
                .add(Metric.SHARE, post.path("repostCount"), "repostCount")
                .add(Metric.QUOTE, post.path("quoteCount"), "quoteCount")
                .add(Metric.SAVE, post.path("bookmarkCount"), "bookmarkCount")
                .list();
    }

    private static List<URI> media(Reading reading, JsonNode post) {
        MediaUrls urls = new MediaUrls(reading.base());
        for (JsonNode image : post.at("/embed/images")) {
            urls.add(JsonTree.text(image.path("fullsize")));
        }
        urls.add(JsonTree.text(post.at("/embed/playlist")));
        urls.add(JsonTree.text(post.at("/embed/external/thumb")));
        return urls.list();
    }
}
