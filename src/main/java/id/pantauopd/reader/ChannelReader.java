package id.pantauopd.reader;

import id.pantauopd.fetch.FetchRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one kind of channel: what to ask for it, and what an answer holds. Stateless, and without any I/O. */
interface ChannelReader {
    Capabilities capabilities();

    /** Whether a channel is of this kind, as the settings are. */
    boolean takes(Visit visit, PlatformSettings settings);

    /** What follows from the answers so far. */
    Step next(Dialogue dialogue);

    /** A look at one post by itself; empty where the source has no way for it. */
    default Optional<Probe> probe(Visit visit, PlatformSettings settings, String post, @Nullable URI page) {
        return Optional.empty();
    }

    /** The question for posts by their ids; empty where the source knows none, or these are no ids of it. */
    default Optional<FetchRequest> byIds(Visit visit, PlatformSettings settings, List<String> posts) {
        return Optional.empty();
    }

    /** Reads the answer to it. */
    default ReadResult readByIds(AnswerText answer) {
        return read(answer);
    }

    /** The question for a page of the past; empty where there are no pages. */
    default Optional<FetchRequest> page(Visit visit, PlatformSettings settings, @Nullable String cursor) {
        return Optional.empty();
    }

    /** Reads the answer to it, with the page before it. */
    default ReadResult readPage(AnswerText answer, @Nullable String cursor) {
        return read(answer);
    }

    /** Reads one answer of this kind that was stored. */
    ReadResult read(AnswerText answer);
}
