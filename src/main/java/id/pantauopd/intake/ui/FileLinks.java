package id.pantauopd.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.intake.FileFormat;
import java.util.List;
import java.util.function.Function;

/** Offers the same rows as files of several formats. */
final class FileLinks extends Paragraph {

    /** @param name of the files, without their ending */
    FileLinks(String label, String name, List<FileFormat> formats, Function<FileFormat, byte[]> file) {
        addClassName("po-intake-files");
        add(new Span(label));
        formats.forEach(format -> add(Downloads.link(format.name(), label, name, format, () -> file.apply(format))));
    }
}
