package id.pantauopd.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows a channel's preview the way Telegram does: twenty messages a page, the oldest first, rounded counts. */
final class TelegramWire implements PlatformWire {
    private static final int A_PAGE = 20;

    @Override
    public Optional<String> account(Question question) {
        return question.between("/s/", "").or(() -> question.between("/", "").map(path -> path.split("/", 2)[0]));
    }

    @Override
    public Answer answer(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        if (!question.path().startsWith("/s/")) {
            return single(question, account, posts, now);
        }
        int before = question.parameter("before").map(Integer::valueOf).orElse(Integer.MAX_VALUE);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < posts.size() && numbers.size() < A_PAGE; i++) {
            if (number(posts.get(i)) < before) {
                numbers.add(i);
            }
        }
        StringBuilder page = new StringBuilder(head(account, posts));
        if (numbers.isEmpty()) {
            page.append("<div class=\"tme_no_messages_found\">No posts found</div>");
        } else if (numbers.getLast() < posts.size() - 1) {
            int oldest = number(posts.get(numbers.getLast()));
            page.append("<a class=\"tme_messages_more js-messages_more\" data-before=\"")
                    .append(oldest);
            page.append("\" href=\"?before=").append(oldest).append("\"></a>");
        }
        Collections.reverse(numbers);
        numbers.forEach(i -> page.append(message(account, posts.get(i), number(posts.get(i)), now)));
        return Answer.page(200, page.append("</section></body></html>").toString());
    }

    @Override
    public Answer missing(Question question) {
        return Answer.page(
                200,
                "<!DOCTYPE html><html><body><div class=\"tgme_page\"><div class=\"tgme_page_description\">"
                        + "If you have <b>Telegram</b>, you can contact <b>@tidakada</b> right away.</div></div></body></html>");
    }

    @Override
    public Answer wall(Question question) {
        return Answer.page(
                200,
                "<!DOCTYPE html><html><body><div class=\"tgme_page\"><div class=\"tgme_page_title\">Kanal</div>"
                        + "<div class=\"tgme_page_description\">You can view and join <b>Kanal</b> right away.</div>"
                        + "</div></body></html>");
    }

    /** The frame of one message, or the channel's card with its exact count of subscribers. */
    private static Answer single(Question question, PlatformAccount account, List<Post> posts, Instant now) {
        String[] path = question.path().substring(1).split("/", 2);
        for (int i = 0; path.length == 2 && i < posts.size(); i++) {
            if (path[1].equals(Integer.toString(number(posts.get(i))))) {
                return Answer.page(
                        200,
                        "<!DOCTYPE html><html><body>" + message(account, posts.get(i), number(posts.get(i)), now)
                                + "</body></html>");
            }
        }
        return Answer.page(
                200,
                "<!DOCTYPE html><html><body>"
                        + (path.length == 2
                                ? "<div class=\"tgme_widget_message_error\">Post not found</div>"
                                : card(account, posts))
                        + "</body></html>");
    }

    private static String card(PlatformAccount account, List<Post> posts) {
        String subscribers =
                String.format(Locale.ROOT, "%,d", account.followers(posts)).replace(',', ' ');
        return "<div class=\"tgme_page\"><div class=\"tgme_page_title\"><span>" + Markup.escape(account.title())
                + "</span></div><div class=\"tgme_page_extra\">" + subscribers
                + " subscribers</div><div class=\"tgme_page_description\">" + Markup.link(account.home())
                + "</div></div>";
    }

    /** Gaps are usual: every album and every deleted message leaves one. */
    private static int number(Post post) {
        return Math.toIntExact(3 * post.id() + 4);
    }

    private static String head(PlatformAccount account, List<Post> posts) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><div class=\"tgme_channel_info\">"
                + "<div class=\"tgme_channel_info_header_title\"><span>" + Markup.escape(account.title())
                + "</span></div><div class=\"tgme_channel_info_description\">" + Markup.link(account.home())
                + "</div><div class=\"tgme_channel_info_counter\"><span class=\"counter_value\">"
                + Reach.rounded(account.followers(posts))
                + "</span> <span class=\"counter_type\">subscribers</span></div></div>"
                + "<section class=\"tgme_channel_history js-message_history\">";
    }

    private static String message(PlatformAccount account, Post post, int number, Instant now) {
        Reach reach = Reach.of(post, now);
        String edited = post.editedBefore(now).isPresent() ? "edited " : "";
        String reactions = reach.likes() == 0
                ? ""
                : "<div class=\"tgme_widget_message_reactions\"><span class=\"tgme_reaction\"><i class=\"emoji\"><b>👍</b>"
                        + "</i>" + reach.likes()
                        + "</span><span class=\"tgme_reaction\"><i class=\"emoji\"><b>👎</b></i>"
                        + reach.shares() + "</span></div>";
        return "<div class=\"tgme_widget_message_wrap\"><div class=\"tgme_widget_message\" data-post=\""
                + account.name() + "/" + number + "\"><div class=\"tgme_widget_message_text js-message_text\"><b>"
                + Markup.escape(post.title()) + "</b><br/>"
                + Markup.escape(String.join("\n", post.textAt(now))).replace("\n", "<br/>") + "</div>" + reactions
                + "<span class=\"tgme_widget_message_views\">" + Reach.rounded(reach.views())
                + "</span><span class=\"tgme_widget_message_meta\">" + edited
                + "<a class=\"tgme_widget_message_date\" href=\"#\"><time datetime=\"" + post.at()
                + "\">…</time></a></span></div></div>\n";
    }
}
