package id.pantauopd.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.pantauopd.base.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin's components speak through {@link Words}. */
@Component
class WordsI18n implements I18NProvider {
    private final transient Words words;

    WordsI18n(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Words.INDONESIAN, Words.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return words.say(locale, key, arguments);
    }
}
