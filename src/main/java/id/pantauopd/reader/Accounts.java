package id.pantauopd.reader;

import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.reader.ReadPost.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads answers that are about the channel itself: its figures, without any post. */
final class Accounts {
    private Accounts() {}

    /** The figures in an answer of this number as a part of the visit; empty when it did not come or shows none. */
    static Optional<Step.Part> part(
            Dialogue dialogue, int answer, String format, Function<JsonNode, List<Figure>> figures) {
        return json(dialogue, answer)
                .map(figures)
                .filter(found -> !found.isEmpty())
                .map(found ->
                        new Step.Part(answer, new ReadResult.Posts(format, null, List.of(), found, null, List.of())));
    }

    /** The JSON of an answer, if that is what came. */
    static Optional<JsonNode> json(Dialogue dialogue, int answer) {
        Optional<Fetched> body = dialogue.body(answer);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Holder found = new Holder();
        dialogue.read(answer, text -> {
            found.json = text.json();
            return text.otherJson();
        });
        return found.json;
    }

    /** Carries the tree out of the boundary of reading. */
    private static final class Holder {
        private Optional<JsonNode> json = Optional.empty();
    }
}
