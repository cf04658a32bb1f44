package id.pantauopd.demo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a program asks a simulated platform.
 *
 * @param path below the platform's own prefix
 * @param token what it proves itself with, in whichever header, or null
 */
record Question(
        String method,
        String path,
        Map<String, String> query,
        @Nullable String token) {

    static Question of(String method, String path, @Nullable String rawQuery, @Nullable String token) {
        Map<String, String> query = new HashMap<>();
        for (String pair : rawQuery == null ? new String[0] : rawQuery.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                query.put(pair.substring(0, sign), decoded(pair.substring(sign + 1)));
            }
        }
        return new Question(method, decoded(path), query, token);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** What stands between these two in the path, if it has this form. */
    Optional<String> between(String before, String after) {
        boolean fits =
                path.startsWith(before) && path.endsWith(after) && path.length() > before.length() + after.length();
        return fits ? Optional.of(path.substring(before.length(), path.length() - after.length())) : Optional.empty();
    }

    private static String decoded(String raw) {
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
