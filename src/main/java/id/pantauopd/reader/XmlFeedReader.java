package id.pantauopd.reader;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, single Atom entries and CDF, well-formed or not. */
final class XmlFeedReader {
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private XmlFeedReader() {}

    static ReadResult read(Reading reading, String text, Sniffed sniffed) {
        XmlSource whole = XmlSource.of(text, sniffed);
        if (whole.truncated()) {
            reading.warn(Warning.TRUNCATED);
        }
        if (sniffed.start() > 0
                && !text.substring(0, sniffed.start()).isBlank()
                && text.charAt(firstPrinted(text)) != '<') {
            reading.warn(Warning.JUNK_AROUND_FEED);
        }
        XmlSource source = whole.withoutCutItem();
        Node document = StrictXml.parse(source.text(), reading.base()).orElseGet(() -> {
            reading.warn(Warning.XML_REPAIRED);
            return MendedXml.parse(source.text(), source.entities(), reading.base());
        });
        return XmlFeed.in(document).map(feed -> posts(reading, feed, source)).orElseGet(() -> {
            reading.warn(Warning.UNKNOWN_XML);
            return reading.unreadable(ReadResult.Reason.NOT_A_FEED);
        });
    }

    private static ReadResult posts(Reading reading, XmlFeed feed, XmlSource source) {
        URI base = base(reading, feed);
        Optional<String> author = feed.own("author").flatMap(XmlItem::person);
        List<Draft> drafts = NewestItems.of(reading, feed.items(), item -> XmlItem.published(reading, item)).stream()
                .map(item -> new XmlItem(reading, item).draft(base, author))
                .toList();
        if (source.truncated() && drafts.stream().noneMatch(Draft::holdsSomething)) {
            // Items may have stood behind the cut: this feed is not known to be empty.
            return reading.unreadable(ReadResult.Reason.MALFORMED);
        }
        List<Draft> trusted = source.truncated() ? withoutCutFigures(drafts) : drafts;
        return Posts.assemble(reading, new Channel(feed.format(), title(feed), base, wait(feed)), trusted);
    }

    /** A cut may run through a number of the last item: what is left of it would be another number. */
    private static List<Draft> withoutCutFigures(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        if (!kept.isEmpty()) {
            kept.add(kept.removeLast().withoutFigures());
        }
        return kept;
    }

    /** Relative links stand against xml:base, else the channel's own page, else the feed's address. */
    private static URI base(Reading reading, XmlFeed feed) {
        return feed.head()
                .base()
                .or(() -> Optional.ofNullable(
                        XmlLinks.of(feed.head(), reading.base()).url()))
                .orElse(reading.base());
    }

    private static @Nullable String title(XmlFeed feed) {
        return feed.own("title")
                .or(() -> feed.own("dc:title"))
                .map(title -> PlainText.line(Markup.of(title), PostText.TITLE))
                .filter(title -> !title.isEmpty())
                .orElse(null);
    }

    private static @Nullable Duration wait(XmlFeed feed) {
        return feed.own("ttl")
                .map(Node::text)
                .filter(minutes -> minutes.matches("[0-9]{1,6}") && !minutes.matches("0+"))
                .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
                .orElse(null);
    }

    private static int firstPrinted(String text) {
        int at = 0;
        while (at < text.length() - 1 && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
