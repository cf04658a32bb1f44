package id.pantauopd.reader;

import id.pantauopd.fetch.FetchRequest;
import id.pantauopd.fetch.FetchResult.Fetched;
import java.util.function.Function;

/**
 * A question for posts by their own ids, for the sake of their figures.
 *
 * @param question what to ask
 * @param read what an answer shows: those of the asked posts that are there
 */
public record Refresh(FetchRequest question, Function<Fetched, ReadResult> read) {}
