package id.pantauopd.base.ui;

import com.vaadin.flow.component.Svg;

/** Line pictures of the product, drawn on a grid of 24. Decoration: what they mean always stands beside them in words. */
public enum Glyph {
    HOME("M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10 19v-5h4v5"),
    RANKING("M5 19v-6M10 19V9M15 19V5M20 19v-8"),
    BOOK(
            "M5 5.5A1.5 1.5 0 0 1 6.5 4H19v14H6.5A1.5 1.5 0 0 0 5 19.5v-14ZM5 19.5A1.5 1.5 0 0 0 6.5 21H19M9 8h6M9 11.5h4"),
    PULSE("M3 12h4l2.5-6 4.5 12 2.5-6H21"),
    HEALTH(
            "M12 20s-7.5-4.6-7.5-10A4.3 4.3 0 0 1 12 7.3 4.3 4.3 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10ZM12 10.5v4M10 12.5h4"),
    SEARCH("M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20"),
    DOWNLOAD("M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14"),
    QUOTE("M6 16.5h4v-6H5.5C5.5 8 7 6.8 9 6.5M15 16.5h4v-6h-4.5c0-2.5 1.5-3.7 3.5-4"),
    LINK("M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1"),
    OUT("M14 5h5v5M19 5l-8.5 8.5M17 14v4.5H5.5V7H10"),
    UP("M12 19V6M6.5 11.5 12 6l5.5 5.5"),
    DOWN("M12 5v13M6.5 12.5 12 18l5.5-5.5"),
    WARNING("M12 4.5 21 19.5H3L12 4.5ZM12 10.5v4M12 17v.2"),
    INFO("M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 11v5M12 8v.2"),
    EMPTY("M4.5 13.5 7 5.5h10l2.5 8v5h-15v-5ZM4.5 13.5H9a3 3 0 0 0 6 0h4.5"),
    LOCK("M6.5 11h11v8.5h-11V11ZM8.5 11V8.5a3.5 3.5 0 0 1 7 0V11"),
    PEOPLE("M9 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.5 19a5.5 5.5 0 0 1 11 0M16 6a3 3 0 0 1 0 5.5M17 14a5 5 0 0 1 3.5 5"),
    LIST("M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.5 6.5h.2M4.5 12h.2M4.5 17.5h.2"),
    SIGN_IN("M13.5 4.5h5v15h-5M4 12h10M10.5 8.5 14 12l-3.5 3.5"),
    SIGN_OUT("M10.5 4.5h-5v15h5M10 12h10M16.5 8.5 20 12l-3.5 3.5");

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    public Svg draw() {
        Svg svg = new Svg("<svg viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" focusable=\"false\"><path d=\"" + path
                + "\"/></svg>");
        svg.addClassName("po-glyph");
        svg.getElement().setAttribute("aria-hidden", "true");
        return svg;
    }
}
