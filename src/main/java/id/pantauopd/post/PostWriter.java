package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.toColumn;
import static id.pantauopd.base.UtcTime.toNullableColumn;

import id.pantauopd.base.MultiRow;
import id.pantauopd.reader.ReadPost;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Inserts new posts and their aliases, and keeps the earlier text of those that were edited. */
@Component
class PostWriter {
    private static final MultiRow POSTS = new MultiRow(
            "INSERT INTO post (channel_id, ext_key, ext_id, url, title, body, author, published_at, published_raw,"
                    + " published_precision, day, first_seen_at, last_seen_at, edited_at, state_since, original,"
                    + " content_hash, simhash, capture_id, interactions, flags,"
                    + " class_read, class_probability, class_signs, class_version, spam_read, evidence)",
            27,
            "RETURNING id, channel_id, ext_key");
    private static final MultiRow ALIASES =
            new MultiRow("INSERT IGNORE INTO post_alias (channel_id, alias_key, post_id)", 3, "");
    private static final String KEEP_VERSION = "INSERT IGNORE INTO post_version"
            + " (post_id, no, content_hash, title, body, seen_at, capture_id) SELECT id, version_no, content_hash, title,"
            + " body, COALESCE(version_seen_at, first_seen_at), capture_id FROM post WHERE id IN ";
    private static final String NEW_VERSION = "UPDATE post SET version_no = version_no + 1, version_seen_at = ?,"
            + " capture_id = ?, content_hash = ?, simhash = ?, title = ?, body = ?, author = ?, url = ?, edited_at = ?,"
            + " class_read = ?, class_probability = ?, class_signs = ?, class_version = ?, spam_read = ?, evidence = ?"
            + " WHERE id = ?";
    private static final int LONGEST_URL = 2048;
    private static final int LONGEST_ID = 2000;
    private static final int LONGEST_RAW_DATE = 200;

    private final JdbcTemplate jdbc;

    PostWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts and sets {@link Incoming#id}. */
    void insert(List<Incoming> posts) {
        List<@Nullable Object[]> rows = new ArrayList<>(posts.size());
        posts.forEach(post -> rows.add(row(post)));
        Map<Identity, Long> ids = new HashMap<>();
        POSTS.write(
                jdbc,
                rows,
                (row, at) -> ids.put(new Identity(row.getLong(2), Digest.fromColumn(row.getBytes(3))), row.getLong(1)));
        for (Incoming post : posts) {
            Long id = ids.get(new Identity(post.channelId(), post.key));
            if (id == null) {
                throw new IllegalStateException("The store did not name the row of a new post: " + post.post.id());
            }
            post.id = id;
        }
        insertAliases(posts);
    }

    /** Adds names under which a post is now also known. */
    void insertAliases(List<Incoming> posts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Incoming post : posts) {
            for (Digest alias : post.aliases) {
                rows.add(new Object[] {post.channelId(), alias.bytes(), post.id});
            }
        }
        ALIASES.write(jdbc, rows);
    }

    /** Moves the stored text of the given posts to their versions and takes over the new one. */
    void change(List<Incoming> posts) {
        if (posts.isEmpty()) {
            return;
        }
        Object[] ids = posts.stream().map(post -> post.id).toArray();
        jdbc.update(KEEP_VERSION + "(" + Condition.marks(ids.length) + ")", ids);
        List<@Nullable Object[]> rows = new ArrayList<>(posts.size());
        for (Incoming post : posts) {
            ReadPost read = post.post;
            Content content = post.content();
            rows.add(new @Nullable Object[] {
                toColumn(post.seenAt()),
                post.answer.captureId,
                post.contentHash.bytes(),
                post.simhash(),
                read.title(),
                read.text(),
                read.author(),
                url(read.url()),
                toNullableColumn(read.edited()),
                content.contentClass(),
                content.probability(),
                content.signs(),
                content.version(),
                content.spam(),
                content.evidence(),
                post.id
            });
        }
        jdbc.batchUpdate(NEW_VERSION, rows);
        insertAliases(posts);
    }

    private static @Nullable Object[] row(Incoming post) {
        ReadPost read = post.post;
        Content content = post.content();
        return new @Nullable Object[] {
            post.channelId(),
            post.key.bytes(),
            cut(read.id(), LONGEST_ID),
            url(read.url()),
            read.title(),
            read.text(),
            read.author(),
            toNullableColumn(read.published().at()),
            cut(read.published().raw(), LONGEST_RAW_DATE),
            read.published().precision().name(),
            post.day(),
            toColumn(post.seenAt()),
            toColumn(post.seenAt()),
            toNullableColumn(read.edited()),
            toColumn(post.seenAt()),
            post.original(),
            post.contentHash.bytes(),
            post.simhash(),
            post.answer.captureId,
            Interactions.of(read.figures()),
            read.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
            content.contentClass(),
            content.probability(),
            content.signs(),
            content.version(),
            content.spam(),
            content.evidence()
        };
    }

    private static @Nullable String url(@Nullable URI url) {
        return url == null || url.toString().length() > LONGEST_URL ? null : url.toString();
    }

    /** By code points, as the columns count. */
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private record Identity(long channelId, Digest key) {}
}
