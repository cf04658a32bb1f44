package id.pantauopd.reader;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item as its format gave it, before it is compared with the others of its document.
 *
 * @param guid what the source calls the item, stripped; never blank
 * @param otherUrls further addresses of the same post
 * @param title plain text
 * @param text plain text
 * @param cut whether the source says that the text goes on elsewhere
 */
record Draft(
        Optional<String> guid,
        @Nullable URI url,
        List<URI> otherUrls,
        String title,
        String text,
        boolean cut,
        ReadPost.Stamp published,
        @Nullable Instant edited,
        @Nullable String author,
        List<URI> media,
        List<ReadPost.Figure> figures) {

    /** Whether there is anything to show. */
    boolean holdsSomething() {
        return !title.isEmpty() || !text.isEmpty() || !media.isEmpty();
    }
}
