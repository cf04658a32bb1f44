package id.pantauopd.agency.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** Holds what can be done with a row; a reader of the screen hears which row it is. */
final class RowMenu extends MenuBar {
    private final SubMenu actions;

    RowMenu(String subject) {
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        String label = getTranslation("registry.ui.actions");
        MenuItem root = addItem(label);
        root.setAriaLabel(label + ": " + subject);
        actions = root.getSubMenu();
    }

    RowMenu with(String key, Runnable action) {
        actions.addItem(getTranslation(key), click -> action.run());
        return this;
    }
}
