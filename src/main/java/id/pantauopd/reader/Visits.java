package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.FetchResult;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leads visits to channels: what to ask next, or what the answers came to.
 *
 * <p>Pure: no I/O, no clock, no state. Whoever visits begins with no answers, does what each step says, and comes back with
 * all answers so far; a visit asks at most {@value #MOST_QUESTIONS} questions.
 */
public interface Visits {
    int MOST_QUESTIONS = 24;

    Step next(Visit visit, List<FetchResult> answers);

    /**
     * A look at one post of a channel that no longer lists it; empty where its source cannot be asked about one post.
     *
     * @param post as its reader named it
     * @param page its public address, or null
     */
    Optional<Probe> probe(Visit visit, String post, @Nullable URI page);

    /** How many posts of this channel can be asked for at once by their ids; 0 when only lists show them. */
    int refreshBatch(Visit visit);

    /**
     * Asks for posts by their ids; empty where that is not possible.
     *
     * @param posts as their reader named them, at most {@link #refreshBatch}
     */
    Optional<Refresh> refresh(Visit visit, List<String> posts);

    /**
     * Asks for one page of a channel's past; empty where its source has no pages.
     *
     * @param cursor the query of {@code older} of the page after it, or null for the newest. A page without {@code older} is
     *     the first that was ever written: readers leave it out only where the source says so
     */
    Optional<Refresh> page(Visit visit, @Nullable String cursor);

    /** The platform whose host this address is on; websites are everything else. */
    Platform platformOf(URI address);

    /** What each kind of channel declares, in the order of the documentation. */
    static List<Capabilities> declared() {
        return Kinds.all().stream().map(ChannelReader::capabilities).toList();
    }

    /** For use outside of the application context. */
    static Visits with(PlatformSettings settings) {
        return new ChannelVisits(settings, Tokens.NONE);
    }
}
