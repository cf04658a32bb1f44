package id.pantauopd.agency;

import id.pantauopd.base.Words;
import java.util.List;
import java.util.Locale;

/**
 * Says why a value of the registry was not taken.
 *
 * @param field as the columns of the registry file are named ({@code feed_url}); empty when it is about the whole
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record RegistryFault(String field, String key, List<Object> arguments) {

    static RegistryFault of(String field, String key, Object... arguments) {
        return new RegistryFault(field, "registry." + key, List.of(arguments));
    }

    /** The sentence for a reader. */
    public String say(Words words, Locale locale) {
        return words.say(locale, key, arguments.toArray());
    }
}
