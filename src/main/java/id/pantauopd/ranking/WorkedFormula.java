package id.pantauopd.ranking;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes a formula with figures in it: {@code (4 + 8 · 0.208333) / (18 + 8)}.
 *
 * @param pattern with {@code #} where a figure goes, in order
 */
record WorkedFormula(String pattern, List<Double> figures) {
    private static final int DECIMALS = 6;

    static WorkedFormula of(String pattern, double... figures) {
        return new WorkedFormula(pattern, Arrays.stream(figures).boxed().toList());
    }

    String in(Locale locale) {
        NumberFormat numbers = NumberFormat.getInstance(locale);
        numbers.setMaximumFractionDigits(DECIMALS);
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char letter = pattern.charAt(at);
            text.append(letter == '#' ? numbers.format(figures.get(next++)) : String.valueOf(letter));
        }
        return text.toString();
    }
}
