package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Counts the comments of posts in a list that holds all of them; who wrote them is never looked at. */
final class WordPressComments {
    private static final Pattern NUMBER = Pattern.compile("[?&]p=([0-9]{1,12})$");

    private WordPressComments() {}

    /** The posts again, with their comments as their only figure; a post without any has none, which is known. */
    static ReadResult.Posts counted(ReadResult.Posts read, JsonNode comments) {
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode comment : comments) {
            String post = JsonTree.text(comment.path("post"));
            if (post != null) {
                counts.merge(post, 1L, Long::sum);
            }
        }
        List<ReadPost> posts =
                read.posts().stream().map(post -> with(post, counts)).toList();
        return new ReadResult.Posts("wordpress-comments", null, posts, List.of(), null, List.of());
    }

    private static ReadPost with(ReadPost post, Map<String, Long> counts) {
        Matcher number = NUMBER.matcher(post.id());
        List<Figure> figures = number.find()
                ? List.of(Figure.exact(Metric.COMMENT, counts.getOrDefault(number.group(1), 0L), "comments?post="))
                : List.of();
        return new ReadPost(
                post.id(),
                post.aliases(),
                post.url(),
                post.title(),
                post.text(),
                post.published(),
                post.edited(),
                post.author(),
                post.media(),
                figures,
                post.contentHash(),
                post.flags());
    }
}
