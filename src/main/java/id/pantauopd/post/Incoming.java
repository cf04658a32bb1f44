package id.pantauopd.post;

import id.pantauopd.base.Period;
import id.pantauopd.content.ContentClassifier;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadPost.Flag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One post of an answer on its way into the store, with what is learnt of it on the way. */
final class Incoming {
    final Answer answer;
    final ReadPost post;
    final Digest key;
    final Digest contentHash;
    List<Digest> aliases;

    /** The stored post that this is, or null when it is new. */
    @Nullable
    Known known;

    /** Whether only another of its names told which stored post this is. */
    boolean underNewId;

    /** Its row, once it has one. */
    long id;

    @Nullable
    Long duplicateOf;

    private @Nullable Long simhash;
    private @Nullable Content content;

    Incoming(Answer answer, ReadPost post) {
        this.answer = answer;
        this.post = post;
        this.key = Digest.of(post.id());
        this.contentHash = Digest.of(post.contentHash());
        this.aliases = post.aliases().stream().map(Digest::ofAlias).distinct().toList();
    }

    long channelId() {
        return answer.channelId();
    }

    Instant seenAt() {
        return answer.recording.evidence().capturedAt();
    }

    /** When it was published, else first seen; never after it was seen. */
    Instant time() {
        Instant published = post.published().at();
        return published == null || published.isAfter(seenAt()) ? seenAt() : published;
    }

    /** When its age begins: as stored with its first reading. */
    Instant born() {
        Known row = known;
        return row != null ? row.bornAt() : time();
    }

    LocalDate day() {
        Known row = known;
        return row != null ? row.day() : Period.day(time(), answer.recording.zone());
    }

    /** Computed once, and only for posts that are stored. */
    long simhash() {
        Long computed = simhash;
        if (computed == null) {
            computed = Simhash.of(post.title(), post.text());
            simhash = computed;
        }
        return computed;
    }

    /** Reads what its text says; needed, once, of posts whose text is stored. */
    void read(ContentClassifier classifier) {
        content = Content.of(classifier, post.title(), post.text());
    }

    Content content() {
        return Objects.requireNonNull(content, "the text of a post that is stored has been read");
    }

    /** Whether it may count as activity, as far as its own text says. */
    boolean counts() {
        return original() && duplicateOf == null && !content().spam();
    }

    boolean original() {
        return !post.flags().contains(Flag.SHARED_FROM_ELSEWHERE)
                && !post.flags().contains(Flag.REPLY);
    }

    void know(@Nullable Known row) {
        known = row;
        if (row != null) {
            id = row.id();
        }
    }

    boolean isNew() {
        return known == null;
    }

    /** Whether this answer is the first to show other content than the stored one. */
    boolean changes() {
        Known row = known;
        return row != null && !row.contentHash().equals(contentHash) && seenAt().isAfter(row.versionSeenAt());
    }

    /** What is stored of a post that an answer shows again. */
    record Known(
            long id,
            Digest contentHash,
            Instant versionSeenAt,
            Instant lastSeenAt,
            PostState state,
            LocalDate day,
            Instant bornAt,
            boolean spamRead,
            @Nullable Long interactions) {}
}
