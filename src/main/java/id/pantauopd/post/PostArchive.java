package id.pantauopd.post;

import id.pantauopd.base.Period;
import id.pantauopd.reader.ReadPost.Metric;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers for single posts and pages of posts, with the evidence they rest on. */
@Service
public class PostArchive {

    /**
     * A page of posts of some channels, newest first.
     *
     * @param after the cursor of the page before, or null for the first page
     */
    public Page page(List<Long> channelIds, @Nullable Period period, @Nullable Cursor after, int limit) {
        throw new UnsupportedOperationException("to be written");
    }

    public Optional<PostEvidence> evidence(long postId) {
        throw new UnsupportedOperationException("to be written");
    }

    /** The place between two posts, by day and id. */
    public record Cursor(LocalDate day, long id) {}

    /** @param next where the next page starts, or null when this is the last */
    public record Page(List<StoredPost> posts, @Nullable Cursor next) {}

    /** @param interactions sum of the known figures, or null when none is known */
    public record StoredPost(
            long id,
            long channelId,
            @Nullable URI url,
            String title,
            String text,
            @Nullable Instant publishedAt,
            LocalDate day,
            Instant firstSeenAt,
            String state,
            boolean counted,
            @Nullable Long interactions) {}

    /** Everything kept of one post. */
    public record PostEvidence(
            StoredPost post,
            String externalId,
            String publishedRaw,
            @Nullable String author,
            String contentHash,
            @Nullable Long duplicateOf,
            List<Version> earlierVersions,
            List<Observation> figures,
            @Nullable Evidence firstCapture) {}

    /** An earlier text of an edited post. */
    public record Version(int no, String title, String text, Instant seenAt) {}

    /** A figure at a time; a null value is unknown. */
    public record Observation(
            Metric metric,
            Instant at,
            @Nullable Long value,
            @Nullable Long low,
            @Nullable Long high,
            String field) {}
}
