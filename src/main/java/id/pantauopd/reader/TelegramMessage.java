package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Flag;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Stamp;
import id.pantauopd.reader.ReadPost.Why;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Maps one message of a preview. */
final class TelegramMessage {
    private static final Pattern CHANNEL_NUMBER = Pattern.compile("\"c\":(-?[0-9]{1,18})");
    private static final Pattern STYLE_URL = Pattern.compile("url\\(['\"]?([^'\")]{1,2000})");

    private final Reading reading;
    private final Element block;

    TelegramMessage(Reading reading, Element block) {
        this.reading = reading;
        this.block = block;
    }

    Draft draft() {
        String name = block.attr("data-post").toLowerCase(Locale.ROOT);
        Optional<URI> url = CanonicalUrl.resolve(URI.create("https://t.me/"), "/" + name);
        String body = body();
        Stamp published = published();
        boolean forwarded = block.selectFirst(".tgme_widget_message_forwarded_from_name") != null;
        return new Draft(
                stableId(name).or(() -> Optional.of(name)),
                url.orElse(null),
                List.of(),
                "",
                body,
                PostText.goesOn(body),
                published,
                null, // it says that it was edited, but never when
                author(),
                media(),
                figures(),
                forwarded ? Set.of(Flag.SHARED_FROM_ELSEWHERE) : Set.of());
    }

    /** The channel's number, which outlives its name, with the number of the message. */
    private Optional<String> stableId(String name) {
        try {
            String view = new String(Base64.getUrlDecoder().decode(block.attr("data-view")), StandardCharsets.UTF_8);
            Matcher number = CHANNEL_NUMBER.matcher(view);
            return number.find() ? Optional.of(number.group(1) + name.substring(name.indexOf('/'))) : Optional.empty();
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /** An album's caption lies in two equal elements, one in the other; a quoted text has a class of its own. */
    private String body() {
        for (String place : List.of(
                ".tgme_widget_message_text.js-message_text",
                ".tgme_widget_message_poll_question",
                ".tgme_widget_message_document_title")) {
            Element text = block.selectFirst(place);
            if (text != null) {
                return PlainText.body(text.html(), PostText.BODY);
            }
        }
        return "";
    }

    private Stamp published() {
        Element time = block.selectFirst(".tgme_widget_message_date time[datetime]");
        return time == null ? Stamp.NONE : PostDates.first(reading, List.of(time.attr("datetime")));
    }

    private @Nullable String author() {
        String signed = PlainText.line(TelegramPage.text(block, ".tgme_widget_message_from_author"), PostText.AUTHOR);
        return signed.isEmpty() ? null : signed;
    }

    private List<URI> media() {
        MediaUrls urls = new MediaUrls(reading.base());
        for (Element shown : block.select(
                ".tgme_widget_message_photo_wrap, .tgme_widget_message_video_thumb, .tgme_widget_message_video")) {
            Matcher style = STYLE_URL.matcher(shown.attr("style"));
            urls.add(style.find() ? style.group(1) : shown.hasAttr("src") ? shown.attr("src") : null);
        }
        return urls.list();
    }

    private List<Figure> figures() {
        PostFigures figures = new PostFigures();
        String views = TelegramPage.text(block, ".tgme_widget_message_views");
        if (!views.isEmpty()) {
            figures.add(Metric.VIEW, views, "tgme_widget_message_views");
        }
        List<Figure> reactions = reactions();
        if (!reactions.isEmpty()) {
            figures.note(sum(reactions));
            reactions.forEach(figures::note);
        }
        return figures.list();
    }

    /** Each kind by itself: one of them may well be a thumb that points down. No block of them means switched off. */
    private List<Figure> reactions() {
        List<Figure> found = new ArrayList<>();
        for (Element reaction : block.select(".tgme_widget_message_reactions .tgme_reaction")) {
            String kind = kind(reaction);
            Figure figure = new PostFigures()
                    .add(Metric.REACTION, reaction.ownText().strip(), "tgme_reaction")
                    .list()
                    .getFirst();
            found.add(new Figure(
                    Metric.REACTION, kind, figure.value(), figure.low(), figure.high(), figure.why(), figure.field()));
        }
        return found;
    }

    private static String kind(Element reaction) {
        if (reaction.hasClass("tgme_reaction_paid")) {
            return "paid";
        }
        Element custom = reaction.selectFirst("tg-emoji[emoji-id]");
        return custom != null ? "custom:" + custom.attr("emoji-id") : TelegramPage.text(reaction, "i.emoji");
    }

    /** All reactions together; unknown as soon as one of them is. */
    private static Figure sum(List<Figure> reactions) {
        long value = 0;
        long low = 0;
        long high = 0;
        for (Figure one : reactions) {
            if (one.value() == null || one.low() == null || one.high() == null) {
                return Figure.unknown(Metric.REACTION, Why.UNREADABLE, "tgme_reaction");
            }
            value += one.value();
            low += one.low();
            high += one.high();
        }
        return new Figure(Metric.REACTION, value, low, high, "tgme_reaction");
    }
}
