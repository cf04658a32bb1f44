package id.pantauopd.content;

/** Holds one word of a post: as written in lower case, and its stem. */
record Token(String surface, String stem) {
    boolean isNumber() {
        return Character.isDigit(surface.charAt(0));
    }

    /** A year of this or the last century, as headlines name it. */
    boolean isYear() {
        return surface.length() == 4
                && (surface.startsWith("20") || surface.startsWith("19"))
                && surface.chars().allMatch(Character::isDigit);
    }
}
