package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.EditionPage;
import id.pantauopd.dashboard.EditionPage.Line;
import id.pantauopd.ranking.BandMove;
import id.pantauopd.ranking.RankBand;
import id.pantauopd.ranking.RankedAgency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists who improved most against its own past, and who fell; whoever stays inside the band has done neither. */
final class MoveLists extends Div {
    private final Voice voice;
    private final EditionPage page;

    MoveLists(Voice voice, EditionPage page) {
        this.voice = voice;
        this.page = page;
        addClassName("po-columns");
        add(list(BandMove.UP, page.moved(BandMove.UP)), list(BandMove.DOWN, page.moved(BandMove.DOWN)));
    }

    private Div list(BandMove move, List<Line> lines) {
        Div part = new Div(new H3(voice.say("dashboard.moves." + move)));
        if (lines.isEmpty()) {
            part.add(new Paragraph(voice.say("dashboard.moves.none." + move)));
            return part;
        }
        OrderedList list = new OrderedList();
        list.addClassName("po-rules");
        lines.forEach(line -> list.add(item(line)));
        part.add(list);
        return part;
    }

    private ListItem item(Line line) {
        RankedAgency now = line.agency();
        RankedAgency before = Objects.requireNonNull(line.before()).agency();
        Anchor name = new Anchor(PostLinks.of(now, page.head().weeks()), now.name());
        String figures = voice.say(
                "dashboard.moves.line",
                voice.numbers().decimal(before.score(), 1),
                voice.numbers().decimal(now.score(), 1),
                band(Objects.requireNonNull(line.before()).band()),
                band(line.edition().band()));
        return new ListItem(name, new Span(": " + figures));
    }

    private static String band(@Nullable RankBand band) {
        return band == null ? "–" : EditionWords.band(band);
    }
}
