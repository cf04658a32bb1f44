package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.agency.Platform;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.AgencyProfile.ChannelLine;
import id.pantauopd.post.PostArchive.Cursor;
import id.pantauopd.post.PostArchive.Page;
import id.pantauopd.post.PostArchive.StoredPost;
import id.pantauopd.post.Verdict;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Posts, newest first, more on demand; each leads to its original and to its evidence. */
final class PostList extends Div {
    private final Voice voice;
    private final Map<Long, Platform> platforms = new HashMap<>();
    private final transient Function<Cursor, Page> next;
    private final Div list = new Div();
    private final Div foot = new Div();

    PostList(Voice voice, List<ChannelLine> channels, Page first, Function<Cursor, Page> next) {
        this.voice = voice;
        this.next = next;
        channels.forEach(
                line -> platforms.put(line.channel().id(), line.channel().platform()));
        list.addClassName("po-posts");
        foot.addClassName("po-more");
        if (first.posts().isEmpty()) {
            add(StatePanel.empty(voice.say("dashboard.posts.none.title"), voice.say("dashboard.posts.none.text")));
            return;
        }
        add(list, foot);
        append(first);
    }

    private void append(Page page) {
        page.posts().forEach(post -> list.add(item(post)));
        foot.removeAll();
        Cursor cursor = page.next();
        if (cursor == null) {
            foot.add(new Paragraph(voice.say("dashboard.posts.end")));
        } else {
            foot.add(new Button(voice.say("dashboard.posts.more"), click -> append(next.apply(cursor))));
        }
    }

    private Article item(StoredPost post) {
        Anchor evidence = new Anchor("unggahan/" + post.id(), PostWords.title(voice, post));
        evidence.addClassName("po-name");
        Article article = new Article(meta(post), new H3(evidence));
        article.addClassName("po-post");
        String excerpt = PostWords.excerpt(post);
        if (!excerpt.isEmpty()) {
            Paragraph text = new Paragraph(excerpt);
            text.addClassName("po-post-text");
            article.add(text);
        }
        article.add(foot(post));
        return article;
    }

    private Div meta(StoredPost post) {
        Platform platform = platforms.get(post.channelId());
        Instant at = post.publishedAt();
        Div meta = new Div(
                Speech.span("po-platform", platform == null ? "" : Speech.platform(voice, platform)),
                at == null
                        ? Speech.span(
                                "po-time",
                                voice.say(
                                        "dashboard.post.undated", voice.times().date(post.day())))
                        : new TimeLabel(voice, at));
        Verdict verdict = post.verdict();
        if (verdict != null) {
            meta.add(Speech.span("po-post-class", ClassWords.name(voice, verdict)));
        }
        if (!post.counted()) {
            meta.add(Speech.span("po-provisional", voice.say("dashboard.post.uncounted")));
        }
        meta.addClassName("po-post-meta");
        return meta;
    }

    private Div foot(StoredPost post) {
        Long interactions = post.interactions();
        Span figures = new Span(
                interactions == null
                        ? voice.say("dashboard.post.interactions.unknown")
                        : voice.say(
                                "dashboard.post.interactions", voice.numbers().compact(interactions)));
        if (interactions != null) {
            figures.setTitle(voice.numbers().whole(interactions));
        }
        Div foot = new Div(figures);
        addOriginal(foot, post);
        foot.addClassName("po-post-foot");
        return foot;
    }

    private void addOriginal(Div foot, StoredPost post) {
        @Nullable HtmlContainer original = PostWords.original(voice, post.url());
        if (original != null) {
            foot.add(original);
        }
    }
}
