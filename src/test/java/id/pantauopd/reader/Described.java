package id.pantauopd.reader;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a reading as text that a person can check line by line. */
final class Described {
    private Described() {}

    static String of(ReadResult result) {
        return switch (result) {
            case ReadResult.Unreadable unreadable -> unreadable.reason() + " " + unreadable.warnings() + "\n";
            case ReadResult.Posts posts ->
                posts.format() + " | " + posts.title() + " | wait " + posts.pollNotBefore() + " | " + posts.warnings()
                        + "\n"
                        + (posts.audience().isEmpty() ? "" : "  audience  " + figures(posts.audience()) + "\n")
                        + (posts.older() == null ? "" : "  older     " + posts.older() + "\n")
                        + posts.posts().stream().map(Described::post).collect(Collectors.joining());
        };
    }

    private static String post(ReadPost post) {
        return """
                - id        %s
                  aliases   %s
                  url       %s
                  title     %s
                  text      %s
                  published %s (%s, %s, zone given %s), edited %s
                  author    %s
                  media     %s
                  figures   %s
                  flags     %s
                """.formatted(
                        post.id(),
                        post.aliases(),
                        post.url(),
                        post.title(),
                        post.text().replace("\n", " / "),
                        post.published().at(),
                        post.published().raw(),
                        post.published().precision(),
                        post.published().zoneGiven(),
                        post.edited(),
                        post.author(),
                        post.media(),
                        figures(post.figures()),
                        post.flags().stream().sorted().toList());
    }

    private static List<String> figures(List<ReadPost.Figure> figures) {
        return figures.stream().map(Described::figure).toList();
    }

    private static String figure(ReadPost.Figure figure) {
        String part = figure.sub().isEmpty() ? "" : "(" + figure.sub() + ")";
        String bounds = figure.value() == null
                ? " " + figure.why()
                : figure.isExact() ? "" : " in " + figure.low() + ".." + figure.high();
        return figure.metric() + part + "=" + figure.value() + bounds + " from " + figure.field();
    }
}
