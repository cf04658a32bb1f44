package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import id.pantauopd.base.ui.Glyph;
import id.pantauopd.base.ui.Voice;
import org.jspecify.annotations.Nullable;

/** How far an agency moved: an arrow and a word, never colour alone. */
final class RankChange extends Span {
    RankChange(Voice voice, @Nullable Integer before, @Nullable Integer now) {
        int places = before == null || now == null ? 0 : before - now;
        addClassNames("po-change", places > 0 ? "po-change-up" : places < 0 ? "po-change-down" : "po-change-same");
        if (places != 0) {
            add((places > 0 ? Glyph.UP : Glyph.DOWN).draw());
        }
        add(new Span(Speech.change(voice, before, now)));
    }
}
