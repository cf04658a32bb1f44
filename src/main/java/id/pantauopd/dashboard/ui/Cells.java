package id.pantauopd.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/**
 * Cells of tables that become cards on phones. Browsers drop a table's meaning when its rows are laid out otherwise, so
 * each part names its role itself.
 */
final class Cells {
    private Cells() {}

    static NativeTableCaption caption(String headline) {
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(headline);
        return caption;
    }

    static NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow(cells);
        row.getElement().setAttribute("role", "row");
        return row;
    }

    /** @param label the column's name, shown beside the value on a card */
    static NativeTableCell cell(String cssClass, String label, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        return dressed(cell, cssClass, label);
    }

    static NativeTableCell text(String cssClass, String label, String text) {
        return dressed(new NativeTableCell(text), cssClass, label);
    }

    private static NativeTableCell dressed(NativeTableCell cell, String cssClass, String label) {
        cell.addClassName(cssClass);
        cell.getElement().setAttribute("role", "cell");
        if (!label.isEmpty()) {
            cell.getElement().setAttribute("data-label", label);
        }
        return cell;
    }

    static NativeTableHeaderCell rowHeader(String cssClass, Component... content) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(content);
        header.addClassName(cssClass);
        header.getElement().setAttribute("scope", "row");
        header.getElement().setAttribute("role", "rowheader");
        return header;
    }

    static NativeTableHeaderCell columnHeader(String cssClass, Component... content) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(content);
        header.addClassName(cssClass);
        header.getElement().setAttribute("scope", "col");
        header.getElement().setAttribute("role", "columnheader");
        return header;
    }
}
