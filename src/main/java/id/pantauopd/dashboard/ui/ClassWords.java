package id.pantauopd.dashboard.ui;

import id.pantauopd.base.ui.Voice;
import id.pantauopd.content.ContentClass;
import id.pantauopd.content.Sign;
import id.pantauopd.post.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says content classes and what decided them. */
final class ClassWords {
    /** All that an editor can say, in the order of the codebook; planted advertising last. */
    static final List<Verdict> VERDICTS = Stream.concat(
                    Arrays.stream(ContentClass.values()).map(Verdict::of), Stream.of(Verdict.SPAM))
            .toList();

    private ClassWords() {}

    static String name(Voice voice, ContentClass contentClass) {
        return voice.say("content.class." + contentClass.name());
    }

    static String name(Voice voice, Verdict verdict) {
        return verdict.spam() ? voice.say("dashboard.class.spam") : name(voice, verdict.contentClass());
    }

    /** What a rule looks for, or that a word was learned. */
    static String meaning(Voice voice, Sign sign) {
        return switch (sign.kind()) {
            case RULE -> voice.say("content.rule." + sign.name());
            case WORD -> voice.say("dashboard.class.word");
            case SPAM -> voice.say("dashboard.class.planted");
        };
    }

    /** How a class is written in an address: {@code capaian-kinerja}. */
    static String inAddress(ContentClass contentClass) {
        return contentClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ContentClass> fromAddress(String word) {
        return Arrays.stream(ContentClass.values())
                .filter(contentClass -> inAddress(contentClass).equals(word))
                .findFirst();
    }
}
