package id.pantauopd.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/** The CSS selectors of a list of news: those of the channel, else the ones that fit many sites. */
record ListRules(Map<String, String> selectors) {
    private static final Map<String, String> USUAL = Map.of(
            "item", "article, [class*=card-berita], .card, .news-item, .post-item, .berita-item, .blog-item",
            "title", "h1, h2, h3, h4, h5, h6, .title, .card-title, .judul",
            "link", "a[href]",
            "date", "time, .date, .tanggal, .tgl, .post-date, .meta, .entry-meta, .text-muted, small, span",
            "image", "img[src]");

    static ListRules of(Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(USUAL);
        all.putAll(settings);
        return new ListRules(all);
    }

    /** Whether the channel itself says which elements are its items. */
    static boolean areIn(Map<String, String> settings) {
        return settings.containsKey("item");
    }

    /** What a selector finds; nothing for one that is not given or not CSS. */
    Elements find(Element within, String name) {
        @Nullable String selector = selectors.get(name);
        try {
            return selector == null ? new Elements() : within.select(selector);
        } catch (SelectorParseException | IllegalArgumentException notCss) {
            return new Elements();
        }
    }

    Optional<Element> first(Element within, String name) {
        return Optional.ofNullable(find(within, name).first());
    }
}
