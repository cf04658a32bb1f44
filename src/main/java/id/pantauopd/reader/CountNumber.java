package id.pantauopd.reader;

/**
 * Reads the digits and signs of one printed number both ways: as a whole number and as the number before a suffix. In
 * {@code 1.234} the sign parts thousands, in {@code 1.234K} it is the decimal sign.
 *
 * @param whole the number without a suffix, or -1 when it is no whole number
 * @param scaled the digits with the decimal sign left out, or -1 when the number cannot stand before a suffix
 * @param decimals digits after the sign, for {@code scaled}
 */
record CountNumber(long whole, long scaled, int decimals) {
    private static final int MOST_DIGITS = 15;

    static CountNumber of(String text) {
        String[] groups = text.split("[^0-9]");
        String signs = signs(text);
        String digits = String.join("", groups);
        if (digits.length() > MOST_DIGITS) {
            return new CountNumber(-1, -1, 0);
        }
        long all = Long.parseLong(digits);
        boolean decimal = signs.equals(".") || signs.equals(",");
        long scaled = signs.isEmpty() || decimal ? all : -1;
        return new CountNumber(whole(groups, signs), scaled, decimal ? groups[1].length() : 0);
    }

    private static long whole(String[] groups, String signs) {
        int thousands = signs.length();
        if (thousands > 1 && signs.charAt(thousands - 1) != signs.charAt(0)) {
            // 1.234,00: decimals are no count unless they are nothing.
            String decimals = groups[thousands];
            if (!decimals.equals("0") && !decimals.equals("00")) {
                return -1;
            }
            thousands--;
        }
        StringBuilder digits = new StringBuilder(groups[0]);
        for (int i = 1; i <= thousands; i++) {
            if (groups[i].length() != 3 || signs.charAt(i - 1) != signs.charAt(0)) {
                return -1;
            }
            digits.append(groups[i]);
        }
        boolean leading = thousands > 0 && (groups[0].length() > 3 || groups[0].startsWith("0"));
        return leading ? -1 : Long.parseLong(digits.toString());
    }

    private static String signs(String text) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                signs.append(Character.isSpaceChar(c) ? ' ' : c == '\u2019' ? '\'' : c);
            }
        }
        return signs.toString();
    }
}
