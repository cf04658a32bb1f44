package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.post.PostArchive.StoredPost;
import java.util.List;

/** The newest posts that were read of a channel: what a trial should bring again. */
final class LastSample extends Div {

    LastSample(Voice voice, List<StoredPost> posts) {
        if (posts.isEmpty()) {
            add(new Paragraph(voice.say("channel.sample.none")));
            return;
        }
        OrderedList list = new OrderedList();
        posts.forEach(post -> list.add(new ListItem(
                new Span(voice.times().date(post.day()) + " "),
                new Anchor("unggahan/" + post.id(), title(voice, post)))));
        add(list);
    }

    private static String title(Voice voice, StoredPost post) {
        return post.title().isBlank() ? voice.say("health.try.untitled") : post.title();
    }
}
