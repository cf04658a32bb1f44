package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.EditionPage;
import id.pantauopd.dashboard.EditionPage.Line;
import id.pantauopd.ranking.RankBand;
import id.pantauopd.ranking.RankedAgency;

/** The ranking of an edition: tier and band first, the place in smaller type; cards on phones. */
final class EditionTable extends Div {
    private final Voice voice;
    private final EditionPage page;

    EditionTable(Voice voice, EditionPage page) {
        this.voice = voice;
        this.page = page;
        addClassName("po-frame");
        NativeTableBody body = new NativeTableBody();
        body.getElement().setAttribute("role", "rowgroup");
        page.lines().forEach(line -> body.add(row(line)));
        NativeTable table = new NativeTable(
                Cells.caption(voice.say(
                        "dashboard.edition.caption",
                        page.lines().size(),
                        page.region().name(),
                        voice.times().span(page.head().weeks()))),
                head(),
                body);
        table.addClassNames("po-rank", "po-edition-table");
        table.getElement().setAttribute("role", "table");
        add(table);
    }

    private NativeTableHeader head() {
        NativeTableRow row = Cells.row(
                header("po-c-peringkat", "band"),
                header("po-c-perubahan", "move"),
                header("po-c-opd", "opd"),
                header("po-c-tier", "tier"),
                header("po-c-skor", "score"),
                header("po-c-keterbacaan", "coverage"),
                header("po-c-unggahan", "posts"));
        NativeTableHeader head = new NativeTableHeader(row);
        head.getElement().setAttribute("role", "rowgroup");
        return head;
    }

    private Component header(String css, String name) {
        return Cells.columnHeader(css, new Span(label(name)));
    }

    private NativeTableRow row(Line line) {
        RankedAgency agency = line.agency();
        Anchor name = new Anchor(posts(agency), agency.name());
        name.addClassName("po-name");
        Div who = new Div(name, Speech.span("po-short", agency.shortName()));
        line.replies().forEach(reply -> who.add(reply(reply)));
        return Cells.row(
                Cells.cell("po-c-peringkat", "", band(line)),
                Cells.cell("po-c-perubahan", "", EditionWords.move(voice, line.move())),
                Cells.rowHeader("po-c-opd", who),
                Cells.cell("po-c-tier", "", tier(line)),
                Cells.cell(
                        "po-c-skor",
                        "",
                        new ScoreBar(
                                voice,
                                agency,
                                () -> new ScoreDialog(voice, agency, page.head().weeks()).open()),
                        PillarList.brief(voice, agency)),
                Cells.text(
                        "po-c-keterbacaan", label("coverage"), voice.numbers().percent(agency.coverage())),
                Cells.cell(
                        "po-c-unggahan",
                        label("posts"),
                        new Anchor(posts(agency), voice.numbers().whole(agency.posts()))));
    }

    private String posts(RankedAgency agency) {
        return PostLinks.of(agency, page.head().weeks());
    }

    private Component band(Line line) {
        RankBand band = line.edition().band();
        Div cell = new Div();
        if (band != null) {
            cell.add(Speech.span("po-pos", EditionWords.band(band)));
        }
        RankBand inGroup = line.edition().groupBand();
        if (inGroup != null) {
            cell.add(
                    Speech.span("po-pos-group", voice.say("dashboard.edition.group-band", EditionWords.band(inGroup))));
        }
        String place = voice.say(
                "dashboard.edition.place", voice.numbers().whole(line.agency().position()));
        cell.add(Speech.span("po-pos-group", place));
        Integer other = line.otherPlace();
        if (other != null) {
            cell.add(Speech.span(
                    "po-pos-group",
                    voice.say("dashboard.edition.other-place", other, String.valueOf(page.otherMethod()))));
        }
        return cell;
    }

    private Component tier(Line line) {
        Div cell = new Div(new TierBadge(voice, line.edition().tier()));
        if (line.edition().shared()) {
            cell.add(Speech.span("po-why", voice.say("dashboard.edition.shared")));
        }
        return cell;
    }

    /** Plain text of others: never markup. */
    private Component reply(String words) {
        Paragraph reply =
                new Paragraph(Speech.span("po-reply-who", voice.say("dashboard.edition.reply")), new Span(words));
        reply.addClassName("po-reply");
        return reply;
    }

    private String label(String name) {
        return voice.say("dashboard.edition.column." + name);
    }
}
