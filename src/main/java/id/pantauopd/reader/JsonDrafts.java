package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Flag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts together posts of platforms whose posts are a text with a date, an address and pictures. */
final class JsonDrafts {
    private JsonDrafts() {}

    /**
     * @param text where the text is
     * @param date where the date is, in any form that dates have
     */
    static Draft of(
            Reading reading,
            Optional<String> id,
            @Nullable String url,
            JsonNode post,
            String text,
            String date,
            List<URI> media,
            List<Figure> figures,
            Set<Flag> marks) {
        String body = JsonTree.first(post, text)
                .map(words -> PlainText.body(Markup.ofPlain(words), PostText.BODY))
                .orElse("");
        return new Draft(
                id,
                CanonicalUrl.resolve(reading.base(), url).orElse(null),
                List.of(),
                "",
                body,
                false,
                PostDates.first(reading, JsonTree.first(post, date).stream().toList()),
                null,
                null,
                media,
                figures,
                marks);
    }

    static List<URI> media(Reading reading, JsonNode post, String... places) {
        MediaUrls urls = new MediaUrls(reading.base());
        for (String place : places) {
            urls.add(JsonTree.text(post.at(place)));
        }
        return urls.list();
    }
}
