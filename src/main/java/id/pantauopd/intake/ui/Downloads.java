package id.pantauopd.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantauopd.intake.FileFormat;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Makes links whose files are written when somebody follows them. */
final class Downloads {
    private Downloads() {}

    /** @param name of the file, without its ending */
    static Anchor link(String text, String label, String name, FileFormat format, Supplier<byte[]> file) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    byte[] bytes = file.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name + format.ending(), format.mediaType(), bytes.length);
                }),
                text);
        link.getElement().setAttribute("aria-label", label + " " + text);
        return link;
    }
}
