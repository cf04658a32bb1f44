package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.pantauopd.base.Period;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.base.ui.NoticeStrip;
import id.pantauopd.base.ui.Screen;
import id.pantauopd.base.ui.StatePanel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.base.ui.Voices;
import id.pantauopd.content.ContentClass;
import id.pantauopd.dashboard.AgencyProfile;
import id.pantauopd.dashboard.AgencyProfiles;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankingQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows one agency: what it did, against its own past and its peers, and the posts that prove it. */
@Route("opd/:slug")
@AnonymousAllowed
public class AgencyView extends Screen implements BeforeEnterObserver {
    private final transient AgencyProfiles profiles;
    private final transient PublicSettings address;
    private final transient Voices voices;

    AgencyView(AgencyProfiles profiles, Voices voices, PublicSettings address) {
        super("agency");
        this.profiles = profiles;
        this.voices = voices;
        this.address = address;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        QueryParameters asked = event.getLocation().getQueryParameters();
        String word = asked.getSingleParameter("periode").orElse(RankingQuery.DEFAULT_PERIOD);
        String classWord = asked.getSingleParameter("kelas").orElse("");
        Optional<ContentClass> contentClass = ClassWords.fromAddress(classWord);
        show(
                profiles.of(slug, word, contentClass.orElse(null)).orElseThrow(NotFoundException::new),
                contentClass.isEmpty() && !classWord.isEmpty());
    }

    private void show(AgencyProfile profile, boolean classIgnored) {
        Voice voice = voices.speak(getLocale(), profile.region().zone());
        head(profile.agency().name(), "").add(new AgencyHead(voice, profile, address));
        Stream.concat(profile.ignored().stream(), classIgnored ? Stream.of("kelas") : Stream.empty())
                .forEach(parameter -> show(new NoticeStrip(
                        NoticeStrip.Kind.NOTE,
                        voice.say("dashboard.ignored.title"),
                        voice.say("dashboard.ignored.text", parameter))));
        if (profile.channels().isEmpty()) {
            show(StatePanel.empty(voice.say("dashboard.agency.none.title"), voice.say("dashboard.agency.none.text")));
            return;
        }
        show(period(voice, profile), new AgencyTiles(voice, profile));
        RankedAgency line = profile.now();
        if (line != null) {
            show(section(
                    voice.say("dashboard.agency.pillars"),
                    "po-agency-pillars",
                    new PillarList(voice, line),
                    new Button(
                            voice.say("dashboard.agency.parts"),
                            click -> new ScoreDialog(voice, line, profile.counted()).open())));
        }
        if (!profile.standings().isEmpty()) {
            show(section(
                    voice.say("dashboard.standing.title"),
                    "po-rules-section",
                    new StandingPart(voice, profile.standings())));
        }
        Div columns = new Div(activity(voice, profile), channels(voice, profile));
        columns.addClassName("po-columns");
        show(columns, posts(voice, profile), discounts(voice, profile));
    }

    private static Component period(Voice voice, AgencyProfile profile) {
        String slug = profile.agency().slug();
        PeriodSelect select = new PeriodSelect(voice, word -> go(slug, word, profile.contentClass()));
        select.show(profile.periodWord(), profile.period());
        Div row = new Div(select);
        row.addClassName("po-filters");
        return row;
    }

    private static Component activity(Voice voice, AgencyProfile profile) {
        return section(
                voice.say("dashboard.agency.activity"),
                "po-activity",
                new PostingCalendar(voice, profile.calendarDays(), profile.calendar()),
                TrendPart.of(voice, profile));
    }

    private static Component channels(Voice voice, AgencyProfile profile) {
        return section(
                voice.say("dashboard.agency.channels", profile.channels().size()),
                "po-channels",
                new ChannelList(voice, profile.channels()));
    }

    private static void go(String slug, String periodWord, @Nullable ContentClass contentClass) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!RankingQuery.DEFAULT_PERIOD.equals(periodWord)) {
            parameters.put("periode", periodWord);
        }
        if (contentClass != null) {
            parameters.put("kelas", ClassWords.inAddress(contentClass));
        }
        UI.getCurrent()
                .navigate(AgencyView.class, new RouteParameters("slug", slug), QueryParameters.simple(parameters));
    }

    private Component discounts(Voice voice, AgencyProfile profile) {
        return new DiscountDetails(
                voice,
                profile.counted(),
                () -> profiles.discounts(profile.agency().id(), profile.counted()));
    }

    private Component posts(Voice voice, AgencyProfile profile) {
        Period listed = profile.listed();
        return section(
                listed == null
                        ? voice.say("dashboard.agency.posts")
                        : voice.say("dashboard.agency.posts.of", voice.times().span(listed)),
                "po-posts-section",
                new ClassSelect(
                        voice,
                        profile.contentClass(),
                        chosen -> go(profile.agency().slug(), profile.periodWord(), chosen)),
                new PostList(
                        voice,
                        profile.channels(),
                        profile.posts(),
                        cursor -> profiles.morePosts(profile.agency().id(), listed, profile.contentClass(), cursor)));
    }
}
