package id.pantauopd.objection;

import id.pantauopd.base.Words;
import java.util.Locale;

/** Says why something was not taken: a message key of this room. */
public final class ObjectionRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;

    private ObjectionRefused(String key) {
        super(key);
        this.key = key;
    }

    static ObjectionRefused because(String reason) {
        return new ObjectionRefused("objection.refused." + reason);
    }

    public String key() {
        return key;
    }

    public String sentence(Words words, Locale locale) {
        return words.say(locale, key);
    }
}
