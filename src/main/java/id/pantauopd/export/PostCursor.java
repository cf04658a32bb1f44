package id.pantauopd.export;

import id.pantauopd.post.PostArchive.Cursor;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Turns the place between two pages into an opaque word for an address, and back. */
final class PostCursor {
    private PostCursor() {}

    static @Nullable String word(@Nullable Cursor cursor) {
        return cursor == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((cursor.day() + "/" + cursor.id()).getBytes(StandardCharsets.US_ASCII));
    }

    static @Nullable Cursor of(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.US_ASCII);
            int slash = text.indexOf('/');
            return new Cursor(LocalDate.parse(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
            throw BadQuery.of("cursor");
        }
    }
}
