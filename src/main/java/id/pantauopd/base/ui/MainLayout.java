package id.pantauopd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.pantauopd.base.DemoMode;
import java.util.Locale;

/**
 * The shell around every screen: brand, menu, language, account.
 *
 * <p>The menu is made of the views that carry {@code @Menu} and that the visitor may open: its title is a message key,
 * its icon a {@link Glyph}.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final String CONTENT_ID = "isi";

    private final Main main = new Main();
    private final LanguageSwitch languages;
    private boolean navigatedBefore;

    public MainLayout(AuthenticationContext authentication, DemoMode demo) {
        addClassName("po-shell");
        setPrimarySection(Section.DRAWER);
        // The page scrolls, not a box in it: phones fold their bars away, and a print or a picture holds all of it.
        getElement().setAttribute("no-scroll", true);
        main.setId(CONTENT_ID);
        main.addClassName("po-main");
        Div page = new Div();
        page.addClassName("po-page");
        if (demo.active()) {
            page.add(new NoticeStrip(NoticeStrip.Kind.DEMO, getTranslation("demo.title"), getTranslation("demo.text")));
        }
        page.add(main, footer());
        setContent(page);
        languages = new LanguageSwitch(getTranslation("language.label"));
        addToNavbar(skipLink(), toggle(), brand("po-brand po-brand-bar"), languages);
        addToDrawer(brand("po-brand"), menu(), new AccountCorner(authentication));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        languages.show(getLocale(), event.getLocation());
        if (navigatedBefore && !event.isRefreshEvent()) {
            // A reader of the screen must notice that it changed: the new heading takes the focus (WCAG 2.4.3).
            main.getElement()
                    .executeJs("const h = this.querySelector('h1'); if (h && !this.contains(document.activeElement))"
                            + " { h.tabIndex = -1; h.focus({preventScroll: true}); window.scrollTo(0, 0); }");
        }
        navigatedBefore = true;
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#" + CONTENT_ID, getTranslation("skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("po-skip");
        return skip;
    }

    private Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("menu.toggle"));
        return toggle;
    }

    private Component brand(String classes) {
        Anchor brand = new Anchor("", new BrandMark(), new Span(getTranslation("app.name")));
        brand.addClassNames(classes.split(" "));
        return brand;
    }

    private Component menu() {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("menu.label"));
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
            if (entry.icon() != null) {
                item.setPrefixComponent(
                        Glyph.valueOf(entry.icon().toUpperCase(Locale.ROOT)).draw());
            }
            item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
            nav.addItem(item);
        }
        return nav;
    }

    private Component footer() {
        Nav links = new Nav(
                new Anchor("metodologi", getTranslation("footer.method")),
                new Anchor("status", getTranslation("footer.status")));
        links.getElement().setAttribute("aria-label", getTranslation("footer.label"));
        Footer footer = new Footer(new Span(getTranslation("footer.text")), links);
        footer.addClassName("po-footer");
        return footer;
    }
}
