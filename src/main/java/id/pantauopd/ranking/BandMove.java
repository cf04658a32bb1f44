package id.pantauopd.ranking;

import org.jspecify.annotations.Nullable;

/** How an agency moved between two editions. Bands that overlap show no move, whatever the places say. */
public enum BandMove {
    UP,
    DOWN,
    /** Inside the band: no rise and no fall can be claimed. */
    WITHIN,
    /** Ranked now and not before. */
    NEW,
    /** Not ranked now. */
    NONE;

    public static BandMove between(@Nullable RankBand before, @Nullable RankBand now) {
        if (now == null) {
            return NONE;
        }
        if (before == null) {
            return NEW;
        }
        if (!now.apartFrom(before)) {
            return WITHIN;
        }
        return now.high() < before.low() ? UP : DOWN;
    }

    public String key() {
        return "edition.move." + name();
    }
}
