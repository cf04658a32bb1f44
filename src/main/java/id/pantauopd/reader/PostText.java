package id.pantauopd.reader;

import java.util.regex.Pattern;

/** Holds the lengths that texts are cut to, and knows how sources say that they cut one themselves. */
final class PostText {
    static final int TITLE = 500;
    static final int BODY = 5_000;
    static final int AUTHOR = 200;

    private static final int TAIL = 40;
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:\\[(?:…|\\.\\.\\.)]|…|\\.\\.\\.|(?:Read more|Continue reading|Baca selengkapnya|Selengkapnya)\\s?[.…»→]{0,3})$",
            Pattern.CASE_INSENSITIVE);

    private PostText() {}

    /** Whether the source itself shortened this text. */
    static boolean goesOn(String body) {
        return GOES_ON.matcher(body.substring(Math.max(0, body.length() - TAIL)))
                .find();
    }
}
