package id.pantauopd.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Says message keys in words, Indonesian first, English second.
 *
 * <p>Each room keeps its own {@code messages/<room>.properties} (Indonesian) and {@code messages/<room>_en.properties}.
 * Placeholders are those of {@link MessageFormat}; arguments are never read as patterns. A key that has no words is a
 * fault of ours, and shows as {@code !key!}.
 */
@Component
public final class Words {
    public static final Locale INDONESIAN = Locale.of("id", "ID");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Map<String, String> indonesian = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    public Words() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The words of the screens cannot be read", unreadable);
        }
    }

    /** The words for a key in a language, with its placeholders filled. */
    public String say(Locale locale, String key, Object... arguments) {
        Map<String, String> words = locale.getLanguage().equals("en") ? english : indonesian;
        String pattern = words.get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    public boolean knows(String key) {
        return indonesian.containsKey(key);
    }

    /** All keys and patterns of a language, for the check that both languages say the same things. */
    Map<String, String> all(Locale locale) {
        return Map.copyOf(locale.getLanguage().equals("en") ? english : indonesian);
    }

    private void load(Resource file) throws IOException {
        boolean isEnglish = String.valueOf(file.getFilename()).endsWith("_en.properties");
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> target = isEnglish ? english : indonesian;
        properties.forEach((key, value) -> {
            if (target.put(key.toString(), value.toString()) != null) {
                throw new IllegalStateException("Two rooms say the same message key: " + key);
            }
        });
    }
}
