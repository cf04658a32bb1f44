package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Counts how often each regular expression looks at a character of a long, almost fitting text: the work must grow with
 * the text, not with its square (https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS).
 */
class PatternsTest {
    private static final int LENGTH = 50_000;
    private static final long MOST_LOOKS = 600L * LENGTH;
    private static final List<String> PARTS = List.of(
            "a",
            "0",
            " ",
            ".",
            "-",
            "_",
            "/",
            "<",
            ">",
            "&",
            ";",
            ":",
            "@",
            "#",
            "=",
            "\"",
            "'",
            "\n",
            "\t",
            ",",
            "%",
            "(",
            "\u00a0",
            "a ",
            "a.",
            "0.",
            "0,",
            "1 ",
            "a-",
            "a@",
            "<a ",
            "&a",
            "&#",
            "a=",
            "a='",
            "http://",
            "://",
            "@a.",
            "kali ",
            "1.234 kali ",
            "dibaca ",
            "07 Mei ",
            "<!--",
            "<![CDATA[",
            "Senin, ",
            "\\",
            "[",
            "{",
            "é",
            "a/");

    /** Only ever asked whether a whole, short text fits: a search with them may cost more. */
    private static final Set<String> MATCHED_WHOLE = Set.of(
            "BlueskyLinks.HANDLE",
            "BlueskyReader.ACTOR",
            "Bridges.RSSHUB_HOST",
            "FacebookLinks.NAME_AND_NUMBER",
            "HostRules.LAST_LABEL",
            "HostRules.NUMBER",
            "MastodonReader.ACCOUNT",
            "PastedUrl.HOST",
            "Recogniser.SCHEME",
            "SiteLinks.BLOGSPOT",
            "SiteLinks.SITEMAP",
            "UrlRules.NUMERIC",
            "XmlItem.MAIL_AND_NAME");

    @Test
    void workGrowsWithTheTextOnly() {
        Map<String, String> slow = new TreeMap<>();
        patterns().forEach((name, pattern) -> {
            cost(pattern, PatternsTest::matchWhole).ifPresent(part -> slow.put(name, "whole match of " + part));
            if (!MATCHED_WHOLE.contains(name)) {
                cost(pattern, PatternsTest::search).ifPresent(part -> slow.put(name, "search in " + part));
            }
        });
        assertThat(slow).isEmpty();
    }

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> all = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.pantauopd").stream()
                        .map(JavaClass::reflect)
                        .forEach(type -> Stream.of(type.getDeclaredFields())
                                .filter(field ->
                                        field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers()))
                                .forEach(field ->
                                        all.put(type.getSimpleName() + "." + field.getName(), valueOf(field))));
        assertThat(all).hasSizeGreaterThan(50);
        return all;
    }

    private static Pattern valueOf(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The part whose repetition costs too much, if one does. */
    private static Optional<String> cost(Pattern pattern, BiConsumer<Pattern, CharSequence> use) {
        return PARTS.stream()
                .filter(part -> {
                    try {
                        use.accept(pattern, new Counted(part.repeat(LENGTH / part.length()) + "\u0001"));
                        return false;
                    } catch (TooManyLooks | StackOverflowError tooMuch) {
                        return true;
                    }
                })
                .findFirst();
    }

    private static void search(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            // on to the next
        }
    }

    private static void matchWhole(Pattern pattern, CharSequence text) {
        pattern.matcher(text).matches();
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A text that gives up when it is looked at far too often. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
