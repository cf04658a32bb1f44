package id.pantauopd.reader;

import id.pantauopd.reader.Recognised.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads addresses of TikTok. */
final class TikTokLinks {
    private static final Pattern NAME = Pattern.compile("[a-z0-9._]{1,30}");
    private static final Pattern VIDEO = Pattern.compile("\\d{5,25}");

    private TikTokLinks() {}

    static Recognised of(PastedUrl url) {
        List<String> path = url.segments();
        if (path.size() > 1 && path.getFirst().equals("t")) {
            return shortened(url);
        }
        boolean embedded = path.size() > 1 && path.getFirst().equals("embed");
        List<String> rest = embedded ? path.subList(1, path.size()) : path;
        String name = rest.isEmpty() ? "" : rest.getFirst().toLowerCase(Locale.ROOT);
        if (!name.startsWith("@") || !NAME.matcher(name.substring(1)).matches()) {
            return Recognised.unsupported("tiktok", url.path(), Problem.NO_PROFILE);
        }
        String last = rest.getLast();
        return Recognised.exact(Connector.TIKTOK, "user", name.substring(1), "https://www.tiktok.com/" + name)
                .withPost(rest.size() > 2 && VIDEO.matcher(last).matches() ? last : null);
    }

    /** {@code vt.tiktok.com/CODE}: TikTok alone knows whose it is. */
    static Recognised shortened(PastedUrl url) {
        return url.segments().isEmpty()
                ? Recognised.unsupported("tiktok", url.path(), Problem.NO_PROFILE)
                : Recognised.probe(Connector.NEEDS_REDIRECT, "tiktok", url.address(), url.address());
    }
}
