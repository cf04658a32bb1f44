package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Glyph;
import id.pantauopd.base.ui.OutLink;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.post.PostArchive.StoredPost;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Says a post in few words. Its own text is shown as text only. */
final class PostWords {
    private static final int EXCERPT = 220;
    private static final int TITLE = 140;
    private static final int BRIEF = 70;

    private PostWords() {}

    static String title(Voice voice, StoredPost post) {
        String title = post.title().isBlank() ? post.text() : post.title();
        return title.isBlank() ? voice.say("dashboard.post.untitled") : cut(title, TITLE);
    }

    /** One line of a title. */
    static String brief(Voice voice, String title) {
        return title.isBlank() ? voice.say("dashboard.post.untitled") : cut(title, BRIEF);
    }

    /** The start of the text, empty when the title says the same. */
    static String excerpt(StoredPost post) {
        boolean titled = !post.title().isBlank();
        return titled && !post.text().startsWith(post.title()) ? cut(post.text(), EXCERPT) : "";
    }

    /** The link to the original, or null when its address is unknown. */
    static @Nullable HtmlContainer original(Voice voice, @Nullable URI url) {
        if (url == null || !OutLink.leads(url)) {
            return null;
        }
        HtmlContainer link = OutLink.of(url, new Span(voice.say("dashboard.post.original")), Glyph.OUT.draw());
        link.addClassName("po-out");
        return link;
    }

    private static String cut(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        return line.substring(0, space > most / 2 ? space : most) + "…";
    }
}
