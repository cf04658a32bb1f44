package id.pantauopd.base.ui;

import com.vaadin.flow.component.Svg;

/** The product's mark: three rising bars under a watching arc. */
final class BrandMark extends Svg {
    BrandMark() {
        super("<svg viewBox=\"0 0 32 32\" width=\"32\" height=\"32\" focusable=\"false\">"
                + "<rect width=\"32\" height=\"32\" rx=\"8\" class=\"po-mark-ground\"/>"
                + "<path d=\"M6.5 13.5a11 11 0 0 1 19 0\" class=\"po-mark-arc\"/>"
                + "<path d=\"M10.5 24.5v-5M16 24.5v-9M21.5 24.5v-7\" class=\"po-mark-bars\"/></svg>");
        addClassName("po-mark");
        getElement().setAttribute("aria-hidden", "true");
    }
}
