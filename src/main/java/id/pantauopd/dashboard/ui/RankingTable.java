package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.dashboard.EditionPage;
import id.pantauopd.dashboard.RankingPage;
import id.pantauopd.ranking.RankingQuery;
import id.pantauopd.ranking.RankingSort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ranking as a real table, which becomes cards on phones. Its head stays when its lines change. */
final class RankingTable extends Div {
    private final Voice voice;
    private final NativeTableCaption caption = new NativeTableCaption();
    private final List<SortHeader> headers = new ArrayList<>();
    private final NativeTableBody body = new NativeTableBody();
    private final Span announcement = new Span();

    /** @param onSort null when the lines cannot be sorted, as in a short list */
    RankingTable(Voice voice, @Nullable Consumer<RankingSort> onSort) {
        this.voice = voice;
        addClassName("po-frame");
        announcement.addClassName("po-only-read");
        announcement.getElement().setAttribute("aria-live", "polite");
        NativeTable table = new NativeTable(caption, head(onSort), body);
        table.addClassName("po-rank");
        table.getElement().setAttribute("role", "table");
        body.getElement().setAttribute("role", "rowgroup");
        add(table, announcement);
    }

    void show(RankingPage page, String captionText, boolean withAverage, Map<String, EditionPage.Line> edition) {
        caption.setText(captionText);
        RankingQuery query = page.query();
        headers.forEach(header -> header.show(query.sort(), query.turned()));
        body.removeAll();
        if (withAverage && page.ranked() > 1) {
            body.add(RankingLines.average(voice, page.average(), RankingSort.values().length + 2));
        }
        page.lines()
                .forEach(line -> body.add(RankingLines.line(
                        voice, line, page, edition.get(line.agency().code()))));
        announcement.setText(voice.say(
                "dashboard.sort.announce",
                page.matching(),
                voice.say("dashboard.column." + query.sort().word()),
                voice.say(query.sort().falls(query.turned()) ? "dashboard.sort.falling" : "dashboard.sort.rising")));
    }

    private NativeTableHeader head(@Nullable Consumer<RankingSort> onSort) {
        var row = Cells.row();
        addHeader(row, RankingSort.POSITION, onSort);
        addHeader(row, RankingSort.CHANGE, onSort);
        addHeader(row, RankingSort.NAME, onSort);
        row.add(Cells.columnHeader("po-c-tier", new Span(voice.say("dashboard.column.tingkat"))));
        addHeader(row, RankingSort.SCORE, onSort);
        addHeader(row, RankingSort.COVERAGE, onSort);
        addHeader(row, RankingSort.DAYS, onSort);
        addHeader(row, RankingSort.POSTS, onSort);
        addHeader(row, RankingSort.LAST, onSort);
        row.add(Cells.columnHeader("po-c-heat", new Span(voice.say("dashboard.column.30hari"))));
        NativeTableHeader head = new NativeTableHeader(row);
        head.getElement().setAttribute("role", "rowgroup");
        return head;
    }

    private void addHeader(
            com.vaadin.flow.component.html.NativeTableRow row,
            RankingSort column,
            @Nullable Consumer<RankingSort> onSort) {
        SortHeader header = new SortHeader(voice, column, onSort);
        headers.add(header);
        row.add(header);
    }
}
