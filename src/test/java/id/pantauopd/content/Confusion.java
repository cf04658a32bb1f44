package id.pantauopd.content;

import java.util.Locale;

/** Counts answers against labels and says precision, recall and F1. */
final class Confusion {
    private static final ContentClass[] CLASSES = ContentClass.values();

    private final int[][] counts = new int[CLASSES.length][CLASSES.length];

    void add(ContentClass label, ContentClass answer) {
        counts[label.column()][answer.column()]++;
    }

    int support(ContentClass of) {
        int sum = 0;
        for (int count : counts[of.column()]) {
            sum += count;
        }
        return sum;
    }

    private int answered(ContentClass of) {
        int sum = 0;
        for (int[] row : counts) {
            sum += row[of.column()];
        }
        return sum;
    }

    double f1(ContentClass of) {
        int both = support(of) + answered(of);
        return both == 0 ? 0 : 2.0 * counts[of.column()][of.column()] / both;
    }

    double accuracy() {
        int right = 0;
        int all = 0;
        for (ContentClass each : CLASSES) {
            right += counts[each.column()][each.column()];
            all += support(each);
        }
        return right / (double) all;
    }

    /** Mean F1 over the classes that have rows. */
    double macroF1() {
        double sum = 0;
        int present = 0;
        for (ContentClass each : CLASSES) {
            if (support(each) > 0) {
                sum += f1(each);
                present++;
            }
        }
        return sum / present;
    }

    String summary() {
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "makro-F1 %.3f akurasi %.3f |", macroF1(), accuracy()));
        for (ContentClass each : CLASSES) {
            line.append(
                    String.format(Locale.ROOT, " %s %.2f (%d)", each.name().substring(0, 4), f1(each), support(each)));
        }
        return line.toString();
    }

    /** Rows: labels, columns: answers, in the order of the classes. */
    String table() {
        StringBuilder table = new StringBuilder();
        for (ContentClass label : CLASSES) {
            table.append(String.format(Locale.ROOT, "%-20s", label));
            for (int count : counts[label.column()]) {
                table.append(String.format(Locale.ROOT, "%5d", count));
            }
            table.append('\n');
        }
        return table.toString();
    }
}
