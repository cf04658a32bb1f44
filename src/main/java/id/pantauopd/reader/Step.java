package id.pantauopd.reader;

import id.pantauopd.fetch.FetchRequest;
import java.util.List;

/** What follows from the answers of a visit so far. */
public sealed interface Step {

    /**
     * Something is to be asked.
     *
     * @param alone whether this answer will be all that is read: if its bytes are those of the last visit, nothing is new
     */
    record Ask(FetchRequest request, boolean alone) implements Step {}

    /**
     * The visit is over, and this is what was read.
     *
     * @param answer the number of the answer that the result was read from, which is its evidence
     * @param more further posts and figures, each with its own evidence
     */
    record Answered(int answer, ReadResult result, List<Part> more) implements Step {}

    /** The visit is over without a result: the answer of this number says why. */
    record Unanswered(int answer) implements Step {}

    /** Nothing was asked, for a reason of ours. */
    record NotAsked(ReadResult.Reason reason) implements Step {}

    /** What was read of a further answer. */
    record Part(int answer, ReadResult.Posts posts) {}
}
