package id.pantauopd.agency;

/** Measures how far a typed word is from a word of a name, in steps from 0 (the same) to {@link #NONE} (unlike). */
final class Likeness {
    static final int NONE = 1000;

    private static final int PREFIX = 2;
    private static final int INSIDE = 6;
    private static final int MISTYPED = 10;
    private static final int SHORTEST_INSIDE = 3;
    private static final int SHORTEST_MISTYPED = 4;
    private static final int LONG = 8;

    private Likeness() {}

    static int distance(String typed, String word) {
        if (word.startsWith(typed)) {
            return word.length() == typed.length() ? 0 : PREFIX;
        }
        if (typed.length() >= SHORTEST_INSIDE && word.contains(typed)) {
            return INSIDE;
        }
        int allowed = typed.length() < SHORTEST_MISTYPED ? 0 : typed.length() < LONG ? 1 : 2;
        int edits = edits(typed, word, allowed);
        return edits > allowed ? NONE : MISTYPED * edits;
    }

    /**
     * Typing mistakes between two words, a swap of neighbours counting as one (optimal string alignment); any number
     * above {@code most} when there are more.
     */
    static int edits(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
