package id.pantauopd.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Media RSS and enclosures of one item, groups and nested elements included. */
final class XmlMedia {
    private final Node item;
    private final List<Node> nodes = new ArrayList<>();

    private XmlMedia(Node item) {
        this.item = item;
    }

    static XmlMedia of(Node item) {
        XmlMedia media = new XmlMedia(item);
        item.children().forEach(media::collect);
        return media;
    }

    private void collect(Node node) {
        if (node.name().startsWith("media:")) {
            nodes.add(node);
            node.children().forEach(this::collect);
        }
    }

    /** The first of these elements, wherever the writer put it. */
    Optional<Node> first(String name) {
        return nodes.stream().filter(node -> node.is(name)).findFirst();
    }

    void addTo(MediaUrls urls) {
        for (Node child : item.children()) {
            if (child.is("enclosure")) {
                urls.add(child.attribute("url", child.attribute("href", child.text())));
            } else if (child.is("link") && child.attribute("rel", "").equalsIgnoreCase("enclosure")) {
                urls.add(child.attribute("href"));
            } else if (child.is("itunes:image")) {
                urls.add(child.attribute("href"));
            }
        }
        for (Node node : nodes) {
            if (node.is("media:content") || node.is("media:thumbnail") || node.is("media:player")) {
                urls.add(node.attribute("url"));
            }
        }
    }
}
