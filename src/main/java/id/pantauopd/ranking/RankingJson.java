package id.pantauopd.ranking;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes rankings in one form only: properties in the order of the alphabet, no spaces, numbers as rounded by the scoring.
 *
 * <p>What differs between two machines that hold the same facts, or between two hours, is not in it: ids of the database
 * and the last post.
 */
final class RankingJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(RankedAgency.class, WithoutLiveParts.class)
            .build();

    private RankingJson() {}

    @JsonIgnoreProperties({"agencyId", "lastPostAt"})
    private interface WithoutLiveParts {}

    /** Anything of this room in the same form. */
    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    static String line(RankedAgency row) {
        return MAPPER.writeValueAsString(row);
    }

    /** A line without id and last post; see {@link RankedAgency#recalled}. */
    static RankedAgency read(String line) {
        return MAPPER.readValue(line, RankedAgency.class);
    }

    /** The canonical document, of which the lines are given; its UTF-8 bytes are what is hashed. */
    static byte[] document(String method, String regionCode, Period weeks, List<Platform> frozen, List<String> lines) {
        String document = "{" + (frozen.isEmpty() ? "" : "\"frozen\":" + MAPPER.writeValueAsString(frozen) + ",")
                + "\"method\":" + MAPPER.writeValueAsString(method)
                + ",\"region\":" + MAPPER.writeValueAsString(regionCode)
                + ",\"rows\":[" + String.join(",", lines)
                + "],\"weeks\":{\"from\":\"" + weeks.from() + "\",\"to\":\"" + weeks.to() + "\"}}";
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** A ranking for whoever asked: the canonical rows with their last posts, and what stands around them. */
    static String answer(Ranking ranking, Region region) {
        List<ObjectNode> rows =
                ranking.rows().stream().map(RankingJson::withLastPost).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("region", Map.of("code", region.code(), "name", region.name()));
        answer.put("period", ranking.period());
        answer.put("weeks", ranking.weeks());
        answer.put("method", ranking.methodVersion());
        answer.put("computedAt", ranking.computedAt());
        answer.put("frozen", ranking.frozen());
        answer.put("snapshot", ranking.id());
        answer.put("sha256", ranking.sha256());
        answer.put("rows", rows);
        return MAPPER.writeValueAsString(answer);
    }

    private static ObjectNode withLastPost(RankedAgency row) {
        ObjectNode node = MAPPER.valueToTree(row);
        node.putPOJO("lastPostAt", row.lastPostAt());
        return node;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
