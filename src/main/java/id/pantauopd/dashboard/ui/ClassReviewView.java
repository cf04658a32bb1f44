package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.post.ClassReviews;
import id.pantauopd.post.Confusion;
import id.pantauopd.post.SampledPost;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Lets editors look at the posts that the product drew from last month, and shows how often the classifier was wrong. */
@Route("admin/kelas")
@Menu(title = "dashboard.review.title", order = 21.5, icon = "list")
@RolesAllowed({"ADMIN", "EDITOR"})
public class ClassReviewView extends Screen implements BeforeEnterObserver {
    private final transient ClassReviews reviews;
    private final transient Voice voice;

    ClassReviewView(ClassReviews reviews, Voices voices) {
        super("review");
        this.reviews = reviews;
        this.voice = voices.speak(getLocale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        head(voice.say("dashboard.review.title"), voice.say("dashboard.review.lead", ClassReviews.POSTS_A_MONTH));
        List<Confusion> months = reviews.months();
        Div matrix = new Div();
        if (months.isEmpty()) {
            show(StatePanel.empty(
                    voice.say("dashboard.review.none.title"),
                    voice.say("dashboard.review.none.text"),
                    new Button(voice.say("dashboard.review.draw"), click -> draw())));
            return;
        }
        Confusion newest = months.getFirst();
        matrix.add(new ConfusionTable(voice, newest));
        List<SampledPost> sample = reviews.sample(newest.month());
        Div cards = new Div();
        cards.addClassName("po-reviews");
        sample.forEach(one -> cards.add(new ReviewCard(voice, one, found -> {
            reviews.review(newest.month(), one.post().id(), found);
            matrix.removeAll();
            matrix.add(new ConfusionTable(voice, reviews.months().getFirst()));
        })));
        show(
                section(voice.say("dashboard.review.sample", Speech.month(voice, newest.month())), "po-review", cards),
                section(voice.say("dashboard.review.matrix"), "po-review-matrix", matrix));
        if (months.size() > 1) {
            show(section(
                    voice.say("dashboard.review.past"),
                    "po-review-past",
                    new ErrorRate(voice, months.subList(1, months.size()))));
        }
    }

    private void draw() {
        reviews.draw();
        show();
    }
}
