package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.dashboard.PostPage;
import id.pantauopd.dashboard.PostPages;
import id.pantauopd.post.ClassCorrections;
import id.pantauopd.post.PostArchive.PostEvidence;
import id.pantauopd.post.PostArchive.Version;

/** Shows the evidence of one post: the original, when and how it was captured, its earlier texts and figures. */
@Route("unggahan/:id(\\d{1,18})")
@AnonymousAllowed
public class PostView extends Screen implements BeforeEnterObserver {
    private final transient PostPages pages;
    private final transient ClassCorrections corrections;
    private final transient AuthenticationContext session;
    private final transient Voices voices;

    PostView(PostPages pages, ClassCorrections corrections, AuthenticationContext session, Voices voices) {
        super("post");
        this.pages = pages;
        this.corrections = corrections;
        this.session = session;
        this.voices = voices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new));
    }

    private void show(long id) {
        PostPage page = pages.of(id).orElseThrow(NotFoundException::new);
        Voice voice = voices.speak(getLocale(), page.region().zone());
        PostEvidence evidence = page.evidence();
        head(PostWords.title(voice, evidence.post()), "").addComponentAsFirst(trail(voice, page));
        HtmlContainer original = PostWords.original(voice, evidence.post().url());
        if (original != null) {
            original.addClassNames("po-button", "po-button-primary");
            Div actions = new Div(original);
            actions.addClassName("po-actions");
            show(actions);
        }
        Div columns = new Div(text(voice, evidence), facts(voice, page));
        columns.addClassName("po-columns");
        show(columns, content(voice, evidence));
        show(section(voice.say("dashboard.evidence.figures"), "po-figures", new FigureHistory(voice, evidence)));
        if (!evidence.earlierVersions().isEmpty()) {
            show(versions(voice, evidence));
        }
    }

    private static Nav trail(Voice voice, PostPage page) {
        Nav trail =
                new Nav(new Anchor("opd/" + page.agency().slug(), page.agency().name()));
        trail.addClassName("po-trail");
        trail.getElement().setAttribute("aria-label", voice.say("dashboard.evidence.trail"));
        return trail;
    }

    private static Section text(Voice voice, PostEvidence evidence) {
        String text = evidence.post().text();
        Paragraph body = new Paragraph(text.isBlank() ? voice.say("dashboard.evidence.notext") : text);
        body.addClassName("po-post-body");
        return section(voice.say("dashboard.evidence.text"), "po-card", body);
    }

    private Section content(Voice voice, PostEvidence evidence) {
        Section section = section(voice.say("dashboard.class.title"), "po-card", new ClassPart(voice, evidence));
        if (session.hasAnyRole("ADMIN", "EDITOR")) {
            long id = evidence.post().id();
            section.add(new CorrectionForm(
                    voice,
                    evidence.post().verdict(),
                    (verdict, reason) -> corrections.correct(id, verdict, reason),
                    () -> show(id)));
        }
        return section;
    }

    private static Section facts(Voice voice, PostPage page) {
        return section(voice.say("dashboard.evidence.facts"), "po-card", new EvidenceFacts(voice, page));
    }

    private static Section versions(Voice voice, PostEvidence evidence) {
        Section section = section(voice.say("dashboard.evidence.versions"), "po-versions");
        for (Version version : evidence.earlierVersions()) {
            Paragraph when = new Paragraph(voice.say(
                    "dashboard.evidence.version", version.no(), voice.times().full(version.seenAt())));
            when.addClassName("po-muted");
            Paragraph title = new Paragraph(version.title());
            title.addClassName("po-version-title");
            Div card = new Div(when, title, new Paragraph(version.text()));
            card.addClassName("po-card");
            section.add(card);
        }
        return section;
    }
}
