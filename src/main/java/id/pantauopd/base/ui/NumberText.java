package id.pantauopd.base.ui;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes numbers as a language does. An unknown number is a dash, never zero. */
public final class NumberText {
    public static final String UNKNOWN = "–";

    private final Locale locale;

    public NumberText(Locale locale) {
        this.locale = locale;
    }

    /** {@code 1.234.567} */
    public String whole(@Nullable Number number) {
        return number == null ? UNKNOWN : format(0, 0).format(number);
    }

    /** {@code 78,4}: always that many digits after the comma, halves away from zero. */
    public String decimal(@Nullable Number number, int digits) {
        return number == null ? UNKNOWN : format(digits, digits).format(number);
    }

    /** {@code 12%} of a share in [0, 1], cut down rather than up to a full 100%. */
    public String percent(@Nullable Double share) {
        if (share == null) {
            return UNKNOWN;
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(share < 1 && share > 0.99 ? RoundingMode.FLOOR : RoundingMode.HALF_UP);
        return format.format(share);
    }

    /** {@code 1,2 rb}, {@code 3,4 jt}; the full number belongs in the title. */
    public String compact(@Nullable Number number) {
        if (number == null) {
            return UNKNOWN;
        }
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return spellMilliard(format.format(number));
    }

    /** An English reader takes the Indonesian M (miliar, 10⁹) for a million. */
    private String spellMilliard(String compact) {
        return locale.getLanguage().equals("id") && compact.endsWith("M")
                ? compact.substring(0, compact.length() - 1) + "miliar"
                : compact;
    }

    private NumberFormat format(int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
