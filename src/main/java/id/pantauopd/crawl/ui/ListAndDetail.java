package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import id.pantauopd.base.ui.Voice;

/** A list with the details of one of its rows beside it, or over it where there is no room. */
final class ListAndDetail extends MasterDetailLayout {
    private final Voice voice;
    private final transient Runnable closed;

    /** @param closed runs when the reader closes the details */
    ListAndDetail(Voice voice, Component list, Runnable closed) {
        this.voice = voice;
        this.closed = closed;
        addClassName("po-list-detail");
        setWidthFull();
        setMaster(list);
        setMasterSize("18rem");
        setExpandMaster(true);
        setDetailSize("30rem");
        setOverlaySize("100%");
        setOverlayContainment(OverlayContainment.PAGE);
        addBackdropClickListener(click -> closed.run());
        addDetailEscapePressListener(press -> closed.run());
    }

    void open(Component detail) {
        Button close = new Button(voice.say("detail.close"), click -> closeBy());
        Div frame = new Div(close, detail);
        frame.addClassName("po-detail-frame");
        setDetail(frame);
        nameDialog();
    }

    /** Over the list the details are a dialog, to which the component gives no name (WCAG 4.1.2). */
    private void nameDialog() {
        getElement()
                .executeJs(
                        "const host = this; Promise.resolve(host.updateComplete).then(() => { const part ="
                                + " host.shadowRoot?.querySelector('[part~=detail]');"
                                + " if (part) part.setAttribute('aria-label', $0); })",
                        voice.say("detail.label"));
    }

    private void closeBy() {
        close();
        closed.run();
    }

    void close() {
        setDetail(null);
    }
}
