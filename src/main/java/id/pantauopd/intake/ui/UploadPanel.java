package id.pantauopd.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.intake.Intake;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one file, chosen or dropped. */
final class UploadPanel extends Div {
    private final Voice voice;

    /**
     * @param taken is given name and bytes
     * @param refused is given a sentence
     */
    UploadPanel(Voice voice, BiConsumer<String, byte[]> taken, Consumer<String> refused) {
        this.voice = voice;
        addClassName("po-card");
        Upload upload = new Upload(handler(taken));
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt", ".opml", ".xml");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Intake.LARGEST_FILE);
        Button choose = new Button(voice.say("intake.upload.button"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(voice.say("intake.upload.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> {
            upload.clearFileList();
            refused.accept(voice.say("intake.upload.rejected"));
        });
        upload.addAllFinishedListener(event -> upload.clearFileList());
        Paragraph help = new Paragraph(voice.say("intake.upload.help", Intake.LARGEST_FILE >> 20, Intake.MOST_ROWS));
        help.addClassName("po-muted");
        add(new H2(voice.say("intake.upload.title")), upload, help);
    }

    /** No more of a file is read than may be used; what is longer is refused like any other wrong file. */
    private static UploadHandler handler(BiConsumer<String, byte[]> taken) {
        UI ui = UI.getCurrent();
        return arriving -> {
            byte[] bytes;
            try (InputStream file = arriving.getInputStream()) {
                bytes = file.readNBytes(Intake.LARGEST_FILE + 1);
            }
            var _ = ui.access(() -> taken.accept(arriving.getFileName(), bytes));
        };
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(voice.say("intake.upload.button")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(voice.say("intake.upload.drop")));
        String failed = voice.say("intake.upload.failed");
        words.setUploading(new UploadI18N.Uploading()
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        return words;
    }
}
