package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.HeatStrip;
import id.pantauopd.base.ui.NumberText;
import id.pantauopd.base.ui.TimeLabel;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.EditionPage;
import id.pantauopd.dashboard.RankingPage;
import id.pantauopd.dashboard.RankingPage.Average;
import id.pantauopd.dashboard.RankingPage.Line;
import id.pantauopd.ranking.BandMove;
import id.pantauopd.ranking.RankBand;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.RankedAgency.CoverageClass;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws the lines of a {@link RankingTable}. */
final class RankingLines {
    private RankingLines() {}

    /** @param edition what the newest edition says of the agency, or null */
    static NativeTableRow line(Voice voice, Line line, RankingPage page, EditionPage.@Nullable Line edition) {
        RankedAgency agency = line.agency();
        NumberText numbers = voice.numbers();
        return Cells.row(
                position(voice, agency, edition),
                Cells.cell("po-c-perubahan", "", change(voice, agency, edition)),
                Cells.rowHeader("po-c-opd", agencyLink(agency, page), Speech.span("po-short", agency.shortName())),
                Cells.cell("po-c-tier", "", new TierBadge(voice, agency.tier())),
                Cells.cell(
                        "po-c-skor",
                        "",
                        new ScoreBar(voice, agency, () -> new ScoreDialog(voice, agency, page.counted()).open()),
                        PillarList.brief(voice, agency)),
                Cells.cell("po-c-keterbacaan", label(voice, "keterbacaan"), coverage(voice, agency)),
                posts("po-c-hari", label(voice, "hari"), numbers.whole(agency.activeDays()), agency, page),
                posts("po-c-unggahan", label(voice, "unggahan"), numbers.whole(agency.posts()), agency, page),
                Cells.cell("po-c-terakhir", label(voice, "terakhir"), new TimeLabel(voice, agency.lastPostAt())),
                Cells.cell("po-c-heat", "", heat(voice, line.heat(), page)));
    }

    static NativeTableRow average(Voice voice, Average average, int columns) {
        NumberText numbers = voice.numbers();
        NativeTableRow row = Cells.row(
                Cells.text("po-c-peringkat", "", ""),
                Cells.text("po-c-perubahan", "", ""),
                Cells.rowHeader("po-c-opd", new Span(voice.say("dashboard.average"))),
                Cells.text("po-c-tier", "", ""),
                Cells.text("po-c-skor", label(voice, "skor"), numbers.decimal(average.score(), 1)),
                Cells.text("po-c-keterbacaan", label(voice, "keterbacaan"), numbers.percent(average.coverage())),
                Cells.text("po-c-hari", label(voice, "hari"), numbers.decimal(average.activeDays(), 1)),
                Cells.text("po-c-unggahan", label(voice, "unggahan"), numbers.decimal(average.posts(), 1)),
                Cells.text("po-c-terakhir", "", ""),
                Cells.text("po-c-heat", "", ""));
        row.addClassName("po-average");
        return row;
    }

    /** No rise and no fall is claimed that the band of the newest edition is wide enough for. */
    private static Component change(Voice voice, RankedAgency agency, EditionPage.@Nullable Line edition) {
        RankBand band = edition == null ? null : edition.edition().band();
        return band != null && band.isWiderThanTheMove(agency.previousPosition(), agency.position())
                ? EditionWords.move(voice, BandMove.WITHIN)
                : new RankChange(voice, agency.previousPosition(), agency.position());
    }

    private static Component position(Voice voice, RankedAgency agency, EditionPage.@Nullable Line edition) {
        Span group = Speech.span(
                "po-pos-group",
                voice.say("dashboard.position.group", voice.numbers().whole(agency.groupPosition())));
        group.getElement().setAttribute("title", Speech.group(voice, agency.group()));
        Component cell = Cells.cell(
                "po-c-peringkat", "", Speech.span("po-pos", voice.numbers().whole(agency.position())), group);
        RankBand band = edition == null ? null : edition.edition().band();
        if (band != null) {
            cell.getElement()
                    .appendChild(
                            Speech.span("po-pos-group", voice.say("dashboard.position.band", EditionWords.band(band)))
                                    .getElement());
        }
        return cell;
    }

    private static Component coverage(Voice voice, RankedAgency agency) {
        Span share = new Span(voice.numbers().percent(agency.coverage()));
        if (agency.coverageClass() != CoverageClass.PROVISIONAL) {
            return share;
        }
        Span provisional = Speech.span("po-provisional", voice.say("coverage.PROVISIONAL"));
        String reason = agency.reason();
        if (reason != null) {
            provisional.getElement().setAttribute("title", voice.say(reason));
        }
        return new Span(share, provisional);
    }

    private static Component heat(Voice voice, List<@Nullable Integer> days, RankingPage page) {
        long active = days.stream().filter(count -> count != null && count > 0).count();
        long observed = days.stream().filter(Objects::nonNull).count();
        return new HeatStrip(days, voice.say("dashboard.heat", voice.times().span(page.heatDays()), active, observed));
    }

    /** A figure that opens the posts it counts. */
    private static Component posts(String css, String label, String figure, RankedAgency agency, RankingPage page) {
        return Cells.cell(css, label, new Anchor(PostLinks.of(agency, page.counted()), figure));
    }

    private static Anchor agencyLink(RankedAgency agency, RankingPage page) {
        Anchor link = new Anchor(PostLinks.of(agency, page.counted()), agency.name());
        link.addClassName("po-name");
        return link;
    }

    private static String label(Voice voice, String column) {
        return voice.say("dashboard.column." + column);
    }
}
