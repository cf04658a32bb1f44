package id.pantauopd.post;

import id.pantauopd.content.Sign;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the signs that decided a class. */
final class SignsJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Sign>> SIGNS = new TypeReference<>() {};

    private SignsJson() {}

    static String write(List<Sign> signs) {
        return JSON.writeValueAsString(signs);
    }

    static List<Sign> read(String json) {
        return JSON.readValue(json, SIGNS);
    }
}
