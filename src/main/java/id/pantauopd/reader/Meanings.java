package id.pantauopd.reader;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Says what a person may have meant by a text that means several things. */
public final class Meanings {
    private static final Recogniser PLAIN = new Recogniser(Bridges.NONE, false);
    private static final List<String> PROFILES = List.of(
            "https://www.youtube.com/@",
            "https://t.me/",
            "https://www.facebook.com/",
            "https://www.instagram.com/",
            "https://www.threads.com/@",
            "https://www.tiktok.com/@",
            "https://x.com/");

    private Meanings() {}

    /** Texts that can be pasted instead, each with one meaning; empty when the text is not the question. */
    public static List<String> of(Recognised asked) {
        if (asked.connector() != Connector.AMBIGUOUS) {
            return List.of();
        }
        Stream<String> texts = switch (asked.kind()) {
            case "handle" -> PROFILES.stream().map(before -> before + asked.key());
            case "acct-or-email" -> Stream.of("@" + asked.key());
            default -> Arrays.stream(asked.key().split(" "));
        };
        return texts.filter(text -> PLAIN.recognise(text).isUsable()).toList();
    }
}
