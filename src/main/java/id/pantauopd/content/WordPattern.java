package id.pantauopd.content;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a pattern that begins with a figure or with one of some words, in lower-case text.
 *
 * <p>A regular expression of many words tries each of them at each character; here it is tried only where a word begins
 * that it can begin with, which in a page of text are a handful of places.
 */
final class WordPattern {
    private final Pattern pattern;
    private final Set<String> firstWords;
    /** Which two letters the first words begin with: most words of a text are told apart by them, without a copy. */
    private final BitSet beginnings = new BitSet();

    WordPattern(String regex, Set<String> firstWords) {
        this.pattern = Pattern.compile(regex);
        this.firstWords = firstWords;
        firstWords.forEach(word -> beginnings.set(beginning(word, 0)));
    }

    /** The text with a space in the place of each match: the same object if there is none. */
    String without(String text) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
                kept.append(text, from, at).append(' ');
                from = matcher.end();
                at = from;
            } else {
                at = next(text, at);
            }
        }
        return from == 0 ? text : kept.append(text, from, text.length()).toString();
    }

    private boolean mayBegin(String text, int at) {
        char first = text.charAt(at);
        if (!isWord(first) || (at > 0 && isWord(text.charAt(at - 1)))) {
            return false;
        }
        if (isDigit(first)) {
            return true;
        }
        return beginnings.get(beginning(text, at)) && firstWords.contains(letters(text, at));
    }

    private static String letters(String text, int at) {
        int end = at;
        while (isLetter(text, end)) {
            end++;
        }
        return text.substring(at, end);
    }

    private static int beginning(String text, int at) {
        return text.charAt(at) * 128 + (isLetter(text, at + 1) ? text.charAt(at + 1) : 0);
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    /** Where the next word can begin: after this one, for inside a word nothing begins. */
    private static int next(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isWord(text.charAt(next - 1)) && isWord(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** What a regular expression's word boundary takes for part of a word. */
    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
