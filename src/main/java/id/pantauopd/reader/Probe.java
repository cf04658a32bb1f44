package id.pantauopd.reader;

import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult;
import java.util.function.Function;

/**
 * A look at a single post by its own id or address.
 *
 * @param question what to ask
 * @param verdict what an answer says of the post
 */
public record Probe(FetchRequest question, Function<FetchResult, Seen> verdict) {

    /** What a look at a post showed. */
    public enum Seen {
        PRESENT,
        /** The source says that there is no such post. */
        ABSENT,
        /** Refused, blocked, failed or ambiguous: nothing is known. */
        UNCLEAR
    }
}
