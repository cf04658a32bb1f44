package id.pantauopd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A strip over the content: something to know before reading on. */
public final class NoticeStrip extends Div {

    /** What the reader is told. */
    public enum Kind {
        /** What is shown is invented. */
        DEMO(Glyph.INFO),
        /** What is shown is older than it should be. */
        STALE(Glyph.WARNING),
        /** Something of the address was not understood. */
        NOTE(Glyph.INFO);

        private final Glyph glyph;

        Kind(Glyph glyph) {
            this.glyph = glyph;
        }
    }

    public NoticeStrip(Kind kind, String title, String text, Component... more) {
        addClassNames("po-notice", "po-notice-" + kind.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", "note");
        Span heading = new Span(title);
        heading.addClassName("po-notice-title");
        Paragraph words = new Paragraph(heading, new Span(text));
        words.add(more);
        add(kind.glyph.draw(), words);
    }
}
