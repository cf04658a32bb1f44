package id.pantauopd.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects addresses of images, video and sound, without queries: signed ones change with every fetch. */
final class MediaUrls {
    private static final int MOST = 20;
    private static final int SEARCHED = 20_000;
    private static final Pattern SOURCE = Pattern.compile(
            "<(?:img|video|audio|source|iframe)\\b[^>]{0,500}?\\ssrc\\s?=\\s?[\"']?([^\"'\\s>]{1,2000})");

    private final URI base;
    private final Set<URI> urls = new LinkedHashSet<>();

    MediaUrls(URI base) {
        this.base = base;
    }

    void add(@Nullable String link) {
        if (link != null && urls.size() < MOST) {
            CanonicalUrl.resolve(base, link).flatMap(MediaUrls::withoutQuery).ifPresent(urls::add);
        }
    }

    /** The first medium inside a body; asked only where a post has nothing else to show. */
    void addFirstOf(String markup) {
        Matcher matcher = SOURCE.matcher(markup.substring(0, Math.min(markup.length(), SEARCHED)));
        if (matcher.find()) {
            add(matcher.group(1).replace("&amp;", "&"));
        }
    }

    List<URI> list() {
        return List.copyOf(urls);
    }

    private static Optional<URI> withoutQuery(URI url) {
        try {
            return Optional.of(
                    url.getRawQuery() == null
                            ? url
                            : new URI(url.toString().substring(0, url.toString().indexOf('?'))));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
