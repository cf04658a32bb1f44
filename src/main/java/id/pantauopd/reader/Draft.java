package id.pantauopd.reader;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item as its format gave it, before it is compared with the others of its document.
 *
 * @param guid what the source calls the item, stripped; never blank
 * @param otherUrls further addresses of the same post
 * @param title plain text
 * @param text plain text
 * @param cut whether the source says that the text goes on elsewhere
 * @param marks what the source itself says of the item: shared, or a reply
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
        List<ReadPost.Figure> figures,
        Set<ReadPost.Flag> marks) {

    Draft(
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
        this(guid, url, otherUrls, title, text, cut, published, edited, author, media, figures, Set.of());
    }

    Draft withoutFigures() {
        return new Draft(guid, url, otherUrls, title, text, cut, published, edited, author, media, List.of(), marks);
    }

    /** Whether there is anything to show. */
    boolean holdsSomething() {
        return !title.isEmpty() || !text.isEmpty() || !media.isEmpty();
    }
}
