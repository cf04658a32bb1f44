package id.pantauopd.reader;

import java.util.List;
import java.util.regex.Pattern;

/** Tells by its text alone whether a host can be a public site; its addresses are judged when it is fetched. */
final class HostRules {
    private static final List<String> INSIDE = List.of(
            ".local", ".internal", ".lan", ".localdomain", ".localhost", ".home", ".corp", ".intranet", ".private");

    /** Some resolvers read a last label of digits, or of hexadecimal, as a number: 2130706433 is 127.0.0.1. */
    private static final Pattern NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");

    private static final Pattern DOTTED_QUAD = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern LAST_LABEL = Pattern.compile(".*\\.(\\p{L}{2,63}|xn--[a-z0-9-]+)\\.?");

    private HostRules() {}

    static boolean isInside(String host) {
        return host.indexOf('.') < 0 || isLiteral(host) || INSIDE.stream().anyMatch(host::endsWith);
    }

    /** Whether this is a number that only looks like no address. */
    static boolean isDisguised(String host) {
        return NUMBER.matcher(host).matches() && !DOTTED_QUAD.matcher(host).matches();
    }

    /** Whether a text without a scheme starts like a host. */
    static boolean looksLikeHost(String pasted) {
        return pasted.equals("localhost")
                || DOTTED_QUAD.matcher(pasted).matches()
                || LAST_LABEL.matcher(pasted).matches();
    }

    private static boolean isLiteral(String host) {
        return host.startsWith("[") || DOTTED_QUAD.matcher(host).matches();
    }
}
