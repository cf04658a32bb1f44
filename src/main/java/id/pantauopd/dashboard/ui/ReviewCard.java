package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.post.SampledPost;
import id.pantauopd.post.Verdict;
import java.util.function.Consumer;

/** One sampled post: what it says, what the classifier read, and one press to agree or to say otherwise. */
final class ReviewCard extends Div {
    private final Voice voice;
    private final Paragraph state = new Paragraph();

    ReviewCard(Voice voice, SampledPost sampled, Consumer<Verdict> onFound) {
        this.voice = voice;
        addClassNames("po-card", "po-review-card");
        Anchor title = new Anchor("unggahan/" + sampled.post().id(), PostWords.title(voice, sampled.post()));
        Paragraph text = new Paragraph(PostWords.excerpt(sampled.post()));
        text.addClassName("po-post-text");
        Paragraph read = new Paragraph(voice.say("dashboard.review.read", ClassWords.name(voice, sampled.read())));
        state.addClassName("po-review-state");
        state.getElement().setAttribute("role", "status");
        Verdict found = sampled.found();
        if (found != null) {
            say(found, sampled.read());
        }
        add(new H3(title), text, read, choices(sampled, onFound), state);
    }

    private Div choices(SampledPost sampled, Consumer<Verdict> onFound) {
        Button agree = new Button(voice.say("dashboard.review.agree"), click -> {
            onFound.accept(sampled.read());
            say(sampled.read(), sampled.read());
        });
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        Select<Verdict> other = new Select<>();
        other.setPlaceholder(voice.say("dashboard.review.other"));
        other.setAriaLabel(voice.say("dashboard.review.other"));
        other.setItems(ClassWords.VERDICTS.stream()
                .filter(verdict -> !verdict.equals(sampled.read()))
                .toList());
        other.setItemLabelGenerator(verdict -> ClassWords.name(voice, verdict));
        other.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onFound.accept(event.getValue());
                say(event.getValue(), sampled.read());
            }
        });
        Div row = new Div(agree, other);
        row.addClassName("po-actions");
        return row;
    }

    private void say(Verdict found, Verdict read) {
        state.setText(voice.say(
                found.equals(read) ? "dashboard.review.agreed" : "dashboard.review.differs",
                ClassWords.name(voice, found)));
    }
}
