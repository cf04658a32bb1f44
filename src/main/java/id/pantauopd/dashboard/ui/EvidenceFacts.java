package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.NumberText;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.PostPage;
import id.pantauopd.post.Evidence;
import id.pantauopd.post.PostArchive.PostEvidence;
import id.pantauopd.post.PostArchive.StoredPost;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a post was captured, as pairs of name and fact that anybody can check. */
final class EvidenceFacts extends DescriptionList {
    private final Voice voice;

    EvidenceFacts(Voice voice, PostPage page) {
        this.voice = voice;
        addClassName("po-pairs");
        PostEvidence evidence = page.evidence();
        StoredPost post = evidence.post();
        pair("channel", Speech.platform(voice, page.channel().platform()));
        pair("published", time(post.publishedAt()));
        pair("raw", evidence.publishedRaw().isEmpty() ? NumberText.UNKNOWN : evidence.publishedRaw());
        pair("seen", time(post.firstSeenAt()));
        pair("author", evidence.author() == null ? NumberText.UNKNOWN : evidence.author());
        pair("state", voice.say("dashboard.post.state." + post.state()));
        pair("counted", voice.say(post.counted() ? "dashboard.evidence.counted.yes" : "dashboard.evidence.counted.no"));
        code("id", evidence.externalId());
        code("hash", evidence.contentHash());
        Evidence capture = evidence.firstCapture();
        if (capture != null) {
            pair("captured", voice.times().full(capture.capturedAt()));
            code("answered", capture.answered().toString());
            pair(
                    "answer",
                    voice.say(
                            "dashboard.evidence.answer.text",
                            Integer.toString(capture.status()),
                            voice.numbers().whole(capture.bodyBytes()),
                            capture.format()));
            code("body", capture.bodySha256());
        }
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? NumberText.UNKNOWN : voice.times().full(instant);
    }

    private void pair(String name, String fact) {
        add(name, new Span(fact));
    }

    private void code(String name, String fact) {
        add(name, Speech.span("po-code", fact));
    }

    private void add(String name, Component fact) {
        add(new Term(voice.say("dashboard.evidence." + name)), new Description(fact));
    }
}
