package id.pantauopd.ranking;

import id.pantauopd.base.Period;
import id.pantauopd.base.Words;
import java.util.Locale;

/** Says why a ranking was asked for that cannot be: a message key of this room with its arguments. */
public final class RankingRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String argument;

    private RankingRefused(String key, String argument) {
        super(key + ": " + argument);
        this.key = key;
        this.argument = argument;
    }

    static RankingRefused unknownRegion(String code) {
        return new RankingRefused("ranking.refused.unknown-region", code);
    }

    static RankingRefused noWholeWeek(Period period) {
        return new RankingRefused("ranking.refused.no-whole-week", period.toString());
    }

    static RankingRefused future(Period period) {
        return new RankingRefused("ranking.refused.future", period.toString());
    }

    public String key() {
        return key;
    }

    public String sentence(Words words, Locale locale) {
        return words.say(locale, key, argument);
    }
}
