package id.pantauopd.post;

/**
 * Condenses a text into 64 bits that differ little when the texts differ little (Charikar, 2002), over its words in lower
 * case, without links.
 */
final class Simhash {
    /** The value of a text too short to tell two of its kind apart. */
    static final long TOO_SHORT = 0;

    private static final int LEAST_WORDS = 12;
    private static final int PLANES = 12;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final char[] FOLDED = asciiFolded();

    /** Bit i of plane k is bit k of the number of words whose hash has bit i: 64 counters that add up as one. */
    private final long[] planes = new long[PLANES];

    private int words;

    private Simhash() {}

    static long of(String title, String text) {
        Simhash sum = new Simhash();
        sum.read(title);
        sum.read(text);
        return sum.words < LEAST_WORDS ? TOO_SHORT : sum.majority();
    }

    /** How many bits differ. */
    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private void read(String text) {
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (first == 'h' && isLink(text, at)) {
                at = endOfLink(text, at);
            } else if (folded(first) != 0) {
                at = word(text, at);
            } else {
                at++;
            }
        }
    }

    private static boolean isLink(String text, int at) {
        return text.startsWith("ttp://", at + 1) || text.startsWith("ttps://", at + 1);
    }

    private static int endOfLink(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int word(String text, int start) {
        long hash = FNV_OFFSET;
        int at = start;
        while (at < text.length()) {
            char letter = folded(text.charAt(at));
            if (letter == 0) {
                break;
            }
            hash = (hash ^ letter) * FNV_PRIME;
            at++;
        }
        if (words < (1 << PLANES) - 1) {
            add(mixed(hash));
            words++;
        }
        return at;
    }

    /** The letter in lower case, or the digit; 0 for anything else. */
    private static char folded(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    private static char[] asciiFolded() {
        char[] folded = new char[128];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
        return folded;
    }

    private void add(long bits) {
        long carry = bits;
        for (int plane = 0; carry != 0; plane++) {
            long next = planes[plane] & carry;
            planes[plane] ^= carry;
            carry = next;
        }
    }

    private long majority() {
        long result = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            int count = 0;
            for (int plane = 0; plane < PLANES; plane++) {
                count |= (int) ((planes[plane] >>> bit) & 1) << plane;
            }
            if (2 * count > words) {
                result |= 1L << bit;
            }
        }
        return result == TOO_SHORT ? 1 : result;
    }

    /** Spreads every bit of the hash over all of them (the finaliser of MurmurHash3). */
    private static long mixed(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
