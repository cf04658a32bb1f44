package id.pantauopd.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON objects with their members in the order in which they are given. */
final class Json {
    private Json() {}

    /** @param members names and values by turns */
    static Map<String, @Nullable Object> of(@Nullable Object... members) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i + 1 < members.length; i += 2) {
            object.put(String.valueOf(members[i]), members[i + 1]);
        }
        return object;
    }

    static String text(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    static Answer answer(int status, Object value) {
        return Answer.of(status, "application/json; charset=utf-8", text(value));
    }

    static Answer answer(Object value) {
        return answer(200, value);
    }
}
