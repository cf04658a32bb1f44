package id.pantauopd.demo;

import static id.pantauopd.demo.DemoWeb.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedFormatsTest {
    private final DemoWeb web = new DemoWeb();

    @ParameterizedTest
    @ValueSource(strings = {"dinkes", "bpbd", "dlh", "dpmd", "setwan", "puskesmas-tanjung", "kabar-dinsos"})
    void theSameMomentGivesTheSameBytes(String path) {
        assertThat(new DemoWeb().feed(path).body()).isEqualTo(web.feed(path).body());
    }

    @Test
    void wordPressCarriesTextCreatorCommentsAndNumberedGuids() throws Exception {
        NodeList items = xml("dinkes").getElementsByTagName("item");
        assertThat(items.getLength()).isGreaterThan(150);
        Element item = (Element) items.item(0);
        assertThat(text(item, "content:encoded")).startsWith("<p>").contains("</p>");
        assertThat(text(item, "dc:creator")).isNotBlank();
        assertThat(text(item, "slash:comments")).matches("\\d+");
        assertThat(text(item, "guid")).matches("http://[\\d.:]+/dinkes/\\?p=\\d+");
        assertThat(text(item, "pubDate")).matches("[A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} 2026 [\\d:]{8} \\+0000");
    }

    @Test
    void plainFeedsWriteDatesInIndonesian() throws Exception {
        Element item = (Element) xml("setwan").getElementsByTagName("item").item(0);
        assertThat(text(item, "pubDate")).matches("[A-Z][a-z]+, \\d+ [A-Z][a-z]+ 2026 \\d\\d\\.\\d\\d\\.\\d\\d WIB");
    }

    @Test
    void villageSitesEscapeTitlesTwiceAndHaveNoDeclaration() throws Exception {
        assertThat(web.feed("dpmd").text()).startsWith("<rss");
        assertThat(xml("dpmd").getElementsByTagName("item").getLength()).isGreaterThan(40);
        Post post = new Post(1, NOW, "Desa \"A\" & B", List.of("x"), "", null, null, "admin", 0);
        assertThat(new PlainFeed(true).write(web.site("dpmd"), List.of(post), NOW))
                .contains("<title>Desa &amp;quot;A&amp;quot; &amp;amp; B</title>");
    }

    @Test
    void bloggerGivesPermanentIdsAndTotals() throws Exception {
        Element entry = (Element) xml("dlh").getElementsByTagName("entry").item(0);
        assertThat(text(entry, "id")).matches("tag:blogger\\.com,1999:blog-\\d+\\.post-\\d+");
        assertThat(text(entry, "thr:total")).matches("\\d+");
        assertThat(Instant.parse(text(entry, "published"))).isBefore(NOW);
    }

    @Test
    void videosHaveViewsAndTellOtherStories() throws Exception {
        NodeList entries = xml("video-dinkes").getElementsByTagName("entry");
        assertThat(entries.getLength()).isEqualTo(15);
        Element statistics = (Element) ((Element) entries.item(14))
                .getElementsByTagName("media:statistics")
                .item(0);
        assertThat(statistics.getAttribute("views")).matches("\\d+");
        String opening = text((Element) entries.item(0), "media:description")
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(web.feed("dinkes").text()).doesNotContain(opening);
    }

    @Test
    void jsonFeedIsVersionOneDotOne() {
        JsonNode feed = JsonMapper.shared().readTree(web.feed("rsud").body());
        assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("items").size()).isGreaterThan(100);
        assertThat(feed.get("items").get(0).get("date_published").stringValue()).endsWith("+07:00");
    }

    @Test
    void theEmptyFeedIsValid() throws Exception {
        Document feed = xml("puskesmas-tanjung");
        assertThat(feed.getElementsByTagName("item").getLength()).isZero();
        assertThat(feed.getElementsByTagName("channel").getLength()).isOne();
    }

    @Test
    void brokenFeedsAreNotWellFormed() {
        assertThatThrownBy(() -> xml("disperkim")).isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> xml("kec-bukit")).isInstanceOf(SAXException.class);
        assertThat(web.feed("disperkim").text()).contains("<item>").contains("</rss>");
    }

    @Test
    void cdataCannotBeLeft() throws Exception {
        Post post = new Post(1, NOW, "a", List.of("x"), "", null, null, "]]><script>", 0);
        String feed = new WordPressFeed().write(web.site("dinkes"), List.of(post), NOW);
        Element item = (Element) parse(feed.getBytes(StandardCharsets.UTF_8))
                .getElementsByTagName("item")
                .item(0);
        assertThat(text(item, "dc:creator")).isEqualTo("]]><script>");
    }

    private Document xml(String path) throws Exception {
        return parse(web.feed(path).body());
    }

    private static Document parse(byte[] body) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(body));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
