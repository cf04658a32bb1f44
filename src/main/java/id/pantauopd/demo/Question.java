package id.pantauopd.demo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        Map<String, List<String>> query,
        @Nullable String token) {

    static Question of(String method, String path, @Nullable String rawQuery, @Nullable String token) {
        Map<String, List<String>> query = new HashMap<>();
        for (String pair : rawQuery == null ? new String[0] : rawQuery.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                query.computeIfAbsent(pair.substring(0, sign), none -> new ArrayList<>())
                        .add(decoded(pair.substring(sign + 1)));
            }
        }
        return new Question(method, decoded(path), query, token);
    }

    Optional<String> parameter(String name) {
        return values(name).stream().findFirst();
    }

    /** All values of a parameter that may come several times. */
    List<String> values(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** The parts of a parameter that lists several by commas. */
    List<String> listed(String name) {
        return List.of(parameter(name).orElse("").split(","));
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
