package id.pantauopd.post;

import id.pantauopd.base.UtcTime;
import id.pantauopd.post.Incoming.Known;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds the posts of an answer that are stored already, by their id or by any other of their names. */
@Component
class KnownPosts {
    private static final String COLUMNS = "p.id, p.content_hash, COALESCE(p.version_seen_at, p.first_seen_at) AS"
            + " version_at, p.last_seen_at, p.state, p.day, p.spam_read,"
            + " LEAST(COALESCE(p.published_at, p.first_seen_at), p.first_seen_at) AS born_at,"
            + " p.interactions";
    private static final String BY_KEY = "SELECT p.channel_id, p.ext_key AS name, " + COLUMNS + " FROM post p WHERE ";
    private static final String BY_ALIAS = "SELECT a.channel_id, a.alias_key AS name, " + COLUMNS
            + " FROM post_alias a STRAIGHT_JOIN post p ON p.id = a.post_id WHERE ";

    private final JdbcTemplate jdbc;

    KnownPosts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets {@link Incoming#known}; also leaves only those aliases that name one post. */
    void match(List<Answer> answers) {
        Condition keys = new Condition();
        answers.forEach(answer -> keys.orIn(
                "p.channel_id",
                answer.channelId(),
                "p.ext_key",
                answer.posts.stream().map(post -> post.key.bytes()).toList()));
        if (keys.isEmpty()) {
            return;
        }
        Map<Name, Known> byKey = select(BY_KEY, keys);
        for (Answer answer : answers) {
            answer.posts.forEach(post -> post.know(byKey.get(new Name(answer.channelId(), post.key))));
            keepTellingAliases(answer);
        }
        matchByAlias(answers);
    }

    private void matchByAlias(List<Answer> answers) {
        Condition aliases = new Condition();
        answers.forEach(answer -> aliases.orIn(
                "a.channel_id",
                answer.channelId(),
                "a.alias_key",
                answer.posts.stream()
                        .filter(Incoming::isNew)
                        .flatMap(post -> post.aliases.stream())
                        .map(Digest::bytes)
                        .toList()));
        if (aliases.isEmpty()) {
            return;
        }
        Map<Name, Known> byAlias = select(BY_ALIAS, aliases);
        answers.forEach(answer -> adopt(answer.posts, byAlias));
    }

    /** A stored post that the answer shows under its own id is never taken for another one that shares a link with it. */
    private static void adopt(List<Incoming> posts, Map<Name, Known> byAlias) {
        Set<Long> taken = new HashSet<>();
        posts.forEach(post -> {
            if (post.known != null) {
                taken.add(post.known.id());
            }
        });
        for (Incoming post : posts) {
            for (Digest alias : post.aliases) {
                Known found = byAlias.get(new Name(post.channelId(), alias));
                if (post.known == null && found != null && taken.add(found.id())) {
                    post.know(found);
                    post.underNewId = true;
                }
            }
        }
    }

    /** Drops what several posts of one answer share, and the bare host: such names tell no posts apart. */
    private static void keepTellingAliases(Answer answer) {
        Map<Digest, Integer> uses = new HashMap<>();
        answer.posts.forEach(post -> post.aliases.forEach(alias -> uses.merge(alias, 1, Integer::sum)));
        Digest home = home(answer.recording.evidence().answered());
        for (Incoming post : answer.posts) {
            post.aliases = post.aliases.stream()
                    .filter(alias -> uses.getOrDefault(alias, 0) == 1 && !alias.equals(home))
                    .toList();
        }
    }

    private static Digest home(URI answered) {
        String host = String.valueOf(answered.getHost());
        return Digest.ofAlias(host.startsWith("www.") ? host.substring("www.".length()) : host);
    }

    private Map<Name, Known> select(String sql, Condition condition) {
        Map<Name, Known> found = new HashMap<>();
        jdbc.query(
                sql + condition.sql(),
                row -> {
                    found.put(new Name(row.getLong("channel_id"), Digest.fromColumn(row.getBytes("name"))), known(row));
                },
                condition.values());
        return found;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getLong("id"),
                Digest.fromColumn(row.getBytes("content_hash")),
                UtcTime.fromColumn(row.getObject("version_at", LocalDateTime.class)),
                UtcTime.fromColumn(row.getObject("last_seen_at", LocalDateTime.class)),
                PostState.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                UtcTime.fromColumn(row.getObject("born_at", LocalDateTime.class)),
                row.getBoolean("spam_read"),
                row.getObject("interactions", Long.class));
    }

    private record Name(long channelId, Digest digest) {}
}
