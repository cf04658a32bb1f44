package id.pantauopd.reader;

import id.pantauopd.fetch.Fetcher;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Finds the feeds and accounts that a pasted text leads to. Asks at most {@value #MOST_QUESTIONS} questions and begins none
 * after a minute, stores nothing, and never throws for what a network or a page does. Blocks its thread. Thread-safe.
 */
@Component
public final class Discovery {
    public static final int MOST_QUESTIONS = 24;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Fetcher fetcher;
    private final Readers readers;
    private final Recogniser recogniser;
    private final URI youTube;

    public Discovery(Fetcher fetcher, Readers readers, Recogniser recogniser, PlatformSettings platforms) {
        this.fetcher = fetcher;
        this.readers = readers;
        this.recogniser = recogniser;
        this.youTube = platforms.youtube().base();
    }

    /**
     * Looks through what was pasted.
     *
     * @param known what is registered already
     * @param progress is told every address before it is asked, on the same thread
     */
    public Discovered discover(String pasted, KnownAddresses known, Consumer<URI> progress) {
        return discover(recogniser.recognise(pasted), !pasted.contains("://"), known, progress);
    }

    /** @param schemeGuessed whether nobody said that the address is one of https */
    Discovered discover(Recognised place, boolean schemeGuessed, KnownAddresses known, Consumer<URI> progress) {
        Inquiry inquiry = new Inquiry(fetcher, MOST_QUESTIONS, LONGEST, progress);
        FoundFeeds feeds = new FoundFeeds(readers, known);
        FoundProfiles profiles = new FoundProfiles(new ProfileProbes(inquiry, youTube), known);
        return new Search(recogniser, inquiry, feeds, profiles).run(place, schemeGuessed);
    }
}
