package id.pantauopd.base.ui;

import com.vaadin.flow.component.button.Button;

/**
 * Copies a text. It happens in the browser, inside the press itself, because browsers allow it nowhere else; where the
 * clipboard is closed (no HTTPS) the text is selected the old way.
 */
public final class CopyButton extends Button {
    private static final String COPY = """
            if (this.poCopy) { return; }
            this.poCopy = async () => {
              const text = this.copyText;
              try {
                await navigator.clipboard.writeText(text);
              } catch (closed) {
                const area = document.createElement('textarea');
                area.value = text;
                area.setAttribute('readonly', '');
                this.parentNode.append(area);
                area.select();
                document.execCommand('copy');
                area.remove();
                this.focus();
              }
              this.dispatchEvent(new CustomEvent('po-copied'));
            };
            this.addEventListener('click', this.poCopy);""";

    /** @param copied what the button says once it has happened */
    public CopyButton(String label, String copied, String text) {
        super(label, Glyph.LINK.draw());
        getElement().setAttribute("aria-live", "polite");
        copies(text);
        getElement().addEventListener("po-copied", event -> setText(copied));
        addAttachListener(event -> getElement().executeJs(COPY));
    }

    public void copies(String text) {
        getElement().setProperty("copyText", text);
    }
}
