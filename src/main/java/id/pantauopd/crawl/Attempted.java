package id.pantauopd.crawl;

import id.pantauopd.crawl.CrawlState.Validators;
import id.pantauopd.post.Evidence;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadResult;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt, before it is stored.
 *
 * @param status HTTP status, 0 without an answer
 * @param fresh what was read, null when there was nothing new to read
 * @param validators for the next request
 * @param movedTo where a permanent redirect led, null when none did
 * @param head the start of an answer that could not be read
 */
record Attempted(
        Taken taken,
        Instant at,
        Verdict verdict,
        int status,
        long millis,
        long bytes,
        @Nullable Fresh fresh,
        Validators validators,
        Wishes wishes,
        @Nullable URI movedTo,
        @Nullable Head head) {

    Outcome outcome() {
        return verdict.outcome();
    }

    long channelId() {
        return taken.state().channelId();
    }

    /** An attempt that came to nothing before it reached the network, or failed inside the product. */
    static Attempted without(Taken taken, Instant at, Verdict verdict, long millis, Wishes wishes) {
        return new Attempted(
                taken, at, verdict, 0, millis, 0, null, taken.state().validators(), wishes, null, null);
    }

    Attempted withFresh(Fresh read) {
        return new Attempted(taken, at, verdict, status, millis, bytes, read, validators, wishes, movedTo, head);
    }

    Attempted withHead(@Nullable Head start) {
        return new Attempted(taken, at, verdict, status, millis, bytes, fresh, validators, wishes, movedTo, start);
    }

    /** The same attempt, whose result could not be stored. */
    Attempted notStored() {
        return new Attempted(
                taken,
                at,
                Verdict.NOT_STORED,
                status,
                millis,
                bytes,
                null,
                taken.state().validators(),
                Wishes.NONE,
                null,
                null);
    }

    /**
     * New posts and the evidence for them.
     *
     * @param further what other answers of the same visit showed, each with its own evidence
     */
    record Fresh(Evidence evidence, ReadResult.Posts read, List<Further> further) {

        /** The posts of all answers, in the order in which they were given. */
        List<ReadPost> posts() {
            return further.isEmpty()
                    ? read.posts()
                    : Stream.concat(Stream.of(read), further.stream().map(Further::read))
                            .flatMap(posts -> posts.posts().stream())
                            .toList();
        }

        /** Whether the visit went on from the newest page to older ones. */
        boolean readsBack() {
            return read.older() != null && !further.isEmpty();
        }

        boolean showsFigures() {
            return Stream.concat(Stream.of(read), further.stream().map(Further::read))
                    .anyMatch(shown -> !shown.audience().isEmpty()
                            || shown.posts().stream()
                                    .anyMatch(post -> !post.figures().isEmpty()));
        }
    }

    /** Posts or figures of a further answer. */
    record Further(Evidence evidence, ReadResult.Posts read) {}

    /** The first bytes of an answer. */
    record Head(@Nullable String contentType, byte[] bytes) {}
}
