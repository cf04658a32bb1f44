package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.CrawlHealth.Trial;
import id.pantauopd.crawl.CrawlHealth.TrialPost;

/** What a trial came to: the outcome in words, the start of what was read, what to know. */
final class TrialResult extends Div {
    private final Voice voice;

    TrialResult(Voice voice, Trial trial) {
        this.voice = voice;
        addClassNames("po-card", "po-trial", trial.outcome().good() ? "po-is-good" : "po-is-bad");
        Paragraph outcome = new Paragraph(voice.say("outcome." + trial.outcome().name()));
        outcome.addClassName("po-trial-outcome");
        add(outcome, about(trial));
        if (!trial.sample().isEmpty()) {
            OrderedList posts = new OrderedList();
            trial.sample().forEach(post -> posts.add(line(post)));
            add(posts);
        }
        addNotes(trial);
    }

    private Paragraph about(Trial trial) {
        String format = trial.format() == null ? voice.say("health.try.noformat") : trial.format();
        String title = trial.title() == null ? "" : " · " + trial.title();
        Paragraph about = new Paragraph(voice.say(
                        "health.try.result",
                        trial.posts(),
                        format,
                        voice.numbers().whole(trial.millis()))
                + title);
        about.addClassName("po-muted");
        return about;
    }

    private ListItem line(TrialPost post) {
        String when = post.published() == null
                ? voice.say("health.try.undated", post.publishedRaw())
                : voice.times().full(post.published());
        Span date = new Span(when);
        date.addClassName("po-muted");
        return new ListItem(new Span(post.title().isEmpty() ? voice.say("health.try.untitled") : post.title()), date);
    }

    private void addNotes(Trial trial) {
        UnorderedList notes = new UnorderedList();
        trial.warnings().forEach(warning -> notes.add(new ListItem(voice.say("warning." + warning))));
        String robots = trial.robotsRule();
        if (robots != null) {
            notes.add(new ListItem(voice.say("health.try.robots", robots)));
        }
        if (notes.getChildren().findAny().isPresent()) {
            add(notes);
        }
    }
}
