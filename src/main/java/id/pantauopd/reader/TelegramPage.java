package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page of a channel's preview, or says what stands in its place: Telegram answers 200 to everything. */
final class TelegramPage {
    private TelegramPage() {}

    static ReadResult read(AnswerText answer) {
        if (!answer.is(Shape.HTML)) {
            return answer.reading()
                    .unreadable(PageClassifier.classify(
                            answer.text(), answer.reading().base()));
        }
        Document page = answer.page();
        Element history = page.selectFirst("section.tgme_channel_history");
        if (history == null) {
            return answer.reading().unreadable(instead(page, answer));
        }
        return posts(answer, page, history);
    }

    /** The frame of one message; a deleted one is a frame with an error in it. */
    static ReadResult readEmbedded(AnswerText answer) {
        Element block = answer.is(Shape.HTML)
                ? answer.page().selectFirst("div.tgme_widget_message[data-post]:has(.tgme_widget_message_date)")
                : null;
        if (block == null || !answer.isWholePage()) {
            return answer.reading().unreadable(Reason.LAYOUT_CHANGED);
        }
        Channel channel = new Channel("telegram-preview", null, answer.reading().base(), null);
        return Posts.assemble(answer.reading(), channel, List.of(new TelegramMessage(answer.reading(), block).draft()));
    }

    private static ReadResult posts(AnswerText answer, Document page, Element history) {
        List<Element> blocks = new ArrayList<>(history.select("div.tgme_widget_message[data-post]"));
        if (!answer.isWholePage()) {
            answer.reading().warn(Warning.TRUNCATED);
            if (!blocks.isEmpty()) {
                blocks.removeLast(); // its text and counts may be cut
            }
        }
        boolean saysEmpty = history.selectFirst(".tme_no_messages_found") != null && answer.isWholePage();
        if (blocks.isEmpty() && !saysEmpty) {
            return answer.reading().unreadable(Reason.LAYOUT_CHANGED);
        }
        Collections.reverse(blocks); // the page shows the oldest first
        List<Draft> drafts = blocks.stream()
                .filter(block -> !block.hasClass("service_message"))
                .map(block -> new TelegramMessage(answer.reading(), block).draft())
                .toList();
        URI home = answer.reading().base();
        Channel channel =
                new Channel("telegram-preview", title(page), home, null, audience(page), older(answer, history));
        return Posts.assemble(answer.reading(), channel, drafts);
    }

    private static @Nullable String title(Document page) {
        Element title = page.selectFirst(".tgme_channel_info_header_title");
        String line = title == null ? "" : PlainText.line(title.html(), PostText.TITLE);
        return line.isEmpty() ? null : line;
    }

    /** Counters stand in any order; the one of subscribers is known by its word. */
    private static List<ReadPost.Figure> audience(Document page) {
        PostFigures figures = new PostFigures();
        for (Element counter : page.select(".tgme_channel_info_counter")) {
            String type = text(counter, ".counter_type").toLowerCase(Locale.ROOT);
            if (type.startsWith("subscriber")) {
                figures.add(Metric.FOLLOWER, text(counter, ".counter_value"), "counter_value");
            }
        }
        return figures.list();
    }

    /** The page's own mark: identities have gaps, so that none can be worked out. */
    private static @Nullable URI older(AnswerText answer, Element history) {
        Element more = history.selectFirst("a.tme_messages_more[data-before]");
        String before = more == null ? "" : more.attr("data-before");
        if (!before.matches("[0-9]{1,18}")) {
            return null;
        }
        return CanonicalUrl.resolve(answer.reading().base(), "?before=" + before)
                .orElse(null);
    }

    /** What the page says instead of showing a channel, by the words of its templates. */
    private static Reason instead(Document page, AnswerText answer) {
        Element card = page.selectFirst(".tgme_page");
        if (card == null) {
            return PageClassifier.classify(answer.text(), answer.reading().base());
        }
        String extra = text(card, ".tgme_page_extra").toLowerCase(Locale.ROOT);
        String says = text(card, ".tgme_page_description").toLowerCase(Locale.ROOT);
        boolean titled = card.selectFirst(".tgme_page_title") != null;
        if (says.contains("you can contact") && !titled) {
            return Reason.NO_SUCH_ACCOUNT;
        }
        if (says.contains("can't be displayed")) {
            return Reason.PREVIEW_WITHHELD;
        }
        if (says.contains("view and join") || text(card, ".tgme_page_action").contains("Join")) {
            return Reason.PRIVATE;
        }
        return says.contains("you can view") || extra.contains("subscriber")
                ? Reason.PREVIEW_WITHHELD
                : Reason.NOT_A_CHANNEL;
    }

    static String text(Element within, String selector) {
        return Optional.ofNullable(within.selectFirst(selector))
                .map(Element::text)
                .orElse("")
                .strip();
    }
}
