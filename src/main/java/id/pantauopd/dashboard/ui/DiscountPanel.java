package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.post.Discounts;
import id.pantauopd.post.Discounts.Burst;
import id.pantauopd.post.Discounts.Concentration;
import id.pantauopd.post.Discounts.Jump;
import id.pantauopd.post.Discounts.Kind;
import java.util.ArrayList;
import java.util.List;

/** Says what of an agency's posts did not count and why, and which patterns a reader should know of. Facts, no verdict. */
final class DiscountPanel extends Div {
    private static final int MOST_LINES = 3;

    private final Voice voice;

    DiscountPanel(Voice voice, Discounts found) {
        this.voice = voice;
        addClassName("po-discounts");
        add(new Paragraph(voice.say("dashboard.discount.lead", found.counted(), found.stored())));
        if (found.kinds().isEmpty()) {
            add(new Paragraph(voice.say("dashboard.discount.none")));
        } else {
            UnorderedList kinds = list();
            found.kinds().forEach(kind -> kinds.add(kind(kind)));
            add(kinds);
        }
        add(new H3(voice.say("dashboard.discount.patterns")));
        UnorderedList patterns = list();
        patterns(found).forEach(pattern -> patterns.add(new ListItem(pattern)));
        add(patterns);
        Paragraph note = new Paragraph(voice.say("dashboard.discount.images"));
        note.addClassName("po-muted");
        add(note);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("po-rules");
        return list;
    }

    private ListItem kind(Kind kind) {
        ListItem item = new ListItem(new Span(voice.say("dashboard.discount." + kind.reason(), kind.posts())));
        Div examples = new Div();
        examples.addClassName("po-examples");
        kind.examples()
                .forEach(example -> examples.add(new Anchor(
                        "unggahan/" + example.postId(),
                        voice.times().date(example.day()) + ": " + PostWords.brief(voice, example.title()))));
        item.add(examples);
        return item;
    }

    private List<Component> patterns(Discounts found) {
        List<Component> patterns = new ArrayList<>();
        patterns.add(found.bursts().isEmpty() ? new Span(voice.say("dashboard.discount.burst.none")) : bursts(found));
        Concentration concentration = found.concentration();
        patterns.add(new Span(
                concentration == null
                        ? voice.say("dashboard.discount.concentration.unknown")
                        : voice.say(
                                "dashboard.discount.concentration",
                                voice.numbers().percent(concentration.share()),
                                concentration.top(),
                                concentration.posts())));
        if (found.jumps().isEmpty()) {
            patterns.add(new Span(voice.say("dashboard.discount.jump.none")));
        }
        found.jumps().stream().limit(MOST_LINES).forEach(jump -> patterns.add(new Span(jump(jump))));
        return patterns;
    }

    private Component bursts(Discounts found) {
        Div lines = new Div();
        for (Burst burst : found.bursts().stream().limit(MOST_LINES).toList()) {
            lines.add(new Paragraph(new Anchor(
                    "unggahan/" + burst.firstPostId(),
                    voice.say(
                            "dashboard.discount.burst",
                            burst.posts(),
                            voice.times().full(burst.from())))));
        }
        return lines;
    }

    private String jump(Jump jump) {
        return voice.say(
                "dashboard.discount.jump",
                voice.numbers().whole(jump.before()),
                voice.numbers().whole(jump.after()),
                voice.times().full(jump.from()),
                voice.times().full(jump.to()));
    }
}
