package id.pantauopd.reader;

import java.net.URI;
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

    /** Reads one answer of this kind that was stored. */
    ReadResult read(AnswerText answer);
}
