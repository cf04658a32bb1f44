package id.pantauopd.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Translates names of elements and attributes into one vocabulary: lower case, no prefix for RSS, RDF items and Atom, one fixed
 * prefix for each known module. An unknown or undeclared namespace keeps the prefix that the author wrote.
 *
 * <p>One instance is one scope; {@link #inside} opens a nested one.
 */
final class Names {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("w3.org/2005/atom", ""),
            Map.entry("purl.org/atom/ns", ""),
            Map.entry("purl.org/atom/app", "app"),
            Map.entry("purl.org/echo", ""),
            Map.entry("purl.org/pie", ""),
            Map.entry("example.com/newformat", ""),
            Map.entry("example.com/necho", ""),
            Map.entry("purl.org/rss/1.0", ""),
            Map.entry("purl.org/net/rss1.1", ""),
            Map.entry("purl.org/rss/1.0/modules/rss091", ""),
            Map.entry("my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("my.netscape.com/publish/formats/rss-0.91.dtd", ""),
            Map.entry("backend.userland.com/rss", ""),
            Map.entry("backend.userland.com/rss2", ""),
            Map.entry("blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("cyber.law.harvard.edu/rss", ""),
            Map.entry("w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
            Map.entry("w3.org/1999/xhtml", "xhtml"),
            Map.entry("w3.org/xml/1998/namespace", "xml"),
            Map.entry("purl.org/rss/1.0/modules/content", "content"),
            Map.entry("purl.org/rss/1.0/modules/slash", "slash"),
            Map.entry("purl.org/rss/1.0/modules/syndication", "sy"),
            Map.entry("purl.org/dc/elements/1.0", "dc"),
            Map.entry("purl.org/dc/elements/1.1", "dc"),
            Map.entry("purl.org/dc/terms", "dcterms"),
            Map.entry("purl.org/syndication/thread/1.0", "thr"),
            Map.entry("search.yahoo.com/mrss", "media"),
            Map.entry("video.search.yahoo.com/mrss", "media"),
            Map.entry("tools.search.yahoo.com/mrss", "media"),
            Map.entry("itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("youtube.com/xml/schemas/2015", "yt"),
            Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("rsshub.app/xml/schemas", "rsshub"),
            Map.entry("wellformedweb.org/commentapi", "wfw"));

    /** What authors mean by a prefix that they did not declare. */
    private static final Map<String, String> MEANT = Map.of("atom", "", "a10", "", "rss", "", "dct", "dcterms");

    private final Map<String, String> prefixes;
    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, String> attributes = new HashMap<>();

    private Names(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    static Names outermost() {
        return new Names(Map.of());
    }

    /** The scope inside an element with these attributes (name, value, …): this one if they declare nothing. */
    Names inside(String[] raw) {
        Map<String, String> declared = null;
        for (int i = 0; i < raw.length; i += 2) {
            if (raw[i].startsWith("xmlns") && (raw[i].length() == 5 || raw[i].charAt(5) == ':')) {
                declared = declared == null ? new HashMap<>(prefixes) : declared;
                String prefix = raw[i].length() == 5 ? "" : raw[i].substring(6);
                declared.put(prefix, KNOWN.getOrDefault(normal(raw[i + 1]), meant(prefix)));
            }
        }
        return declared == null || declared.equals(prefixes) ? this : new Names(declared);
    }

    String element(String written) {
        return elements.computeIfAbsent(written, name -> translate(name, prefixes.getOrDefault("", "")));
    }

    /** Attributes without a prefix belong to no namespace. */
    String attribute(String written) {
        return attributes.computeIfAbsent(written, name -> translate(name, ""));
    }

    private String translate(String written, String byDefault) {
        int colon = written.indexOf(':');
        String local = written.substring(colon + 1).toLowerCase(Locale.ROOT);
        String prefix = colon < 0 ? byDefault : prefix(written.substring(0, colon));
        // Repaired documents have names such as "p:", and the empty name is that of a text.
        String name = prefix.isEmpty() ? local : prefix + ':' + local;
        return name.isEmpty() ? "_" : name.intern();
    }

    private String prefix(String written) {
        String declared = prefixes.get(written);
        return declared == null ? meant(written) : declared;
    }

    private static String meant(String prefix) {
        String lower = prefix.toLowerCase(Locale.ROOT);
        return MEANT.getOrDefault(lower, lower);
    }

    /** Without the parts in which writers of one namespace differ: scheme, {@code www.}, case, a last slash or hash. */
    private static String normal(String uri) {
        String s = uri.strip().toLowerCase(Locale.ROOT);
        int scheme = s.indexOf("://");
        s = scheme < 0 ? s : s.substring(scheme + 3);
        s = s.startsWith("www.") ? s.substring(4) : s;
        int end = s.length();
        while (end > 0 && (s.charAt(end - 1) == '/' || s.charAt(end - 1) == '#')) {
            end--;
        }
        return s.substring(0, end);
    }
}
