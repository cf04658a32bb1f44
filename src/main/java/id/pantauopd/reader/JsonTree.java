package id.pantauopd.reader;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON within limits and reads its values without ever making a zero of nothing. */
final class JsonTree {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_TOKENS = 1_000_000;
    private static final int MAX_STRING = 5_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING)
                            .maxNumberLength(1_000)
                            .maxNameLength(500)
                            .maxDocumentLength(Inflate.MAX_BYTES)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    // Two values under one name: whichever were taken could be the wrong one.
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private JsonTree() {}

    /** The value, or empty if the text is no JSON or names one thing twice; what stands after the last bracket is dropped. */
    static Optional<JsonNode> parse(String text, int start) {
        int end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
        if (end <= start) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(text.substring(start, end)));
        } catch (StreamConstraintsException e) {
            throw BeyondLimits.of("tokens, levels or characters of JSON", MAX_TOKENS);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** The value, or empty if the text is no JSON or more of it than we read. */
    static Optional<JsonNode> within(String text) {
        try {
            return parse(text, 0);
        } catch (BeyondLimits tooMuch) {
            return Optional.empty();
        }
    }

    /** A text or number as text, stripped; null where there is none. Sources write ids as either. */
    static @Nullable String text(JsonNode node) {
        if (!node.isString() && !node.isNumber()) {
            return null;
        }
        String text = node.asString().strip();
        return text.isEmpty() ? null : text;
    }

    /** The text at the first of these places that has one. */
    static Optional<String> first(JsonNode node, String... pointers) {
        for (String pointer : pointers) {
            String text = text(node.at(pointer));
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** An object of one member. */
    static JsonNode object(String name, JsonNode value) {
        return JsonMapper.shared().createObjectNode().set(name, value);
    }

    /** A list of one. */
    static JsonNode list(JsonNode value) {
        return JsonMapper.shared().createArrayNode().add(value);
    }
}
