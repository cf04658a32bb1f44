package id.pantauopd.agency;

import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.UrlRules;
import id.pantauopd.fetch.UrlVerdict;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads typed-in values, and gathers why some are not taken. Not for several threads. */
final class FieldChecks {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]([a-z0-9._-]*[a-z0-9])?");
    // Control and direction characters can make a name look like another one; a replacement sign is a decoding fault.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final LocalDate FIRST_DAY = LocalDate.of(1945, 8, 17);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final UrlRules urls;
    private final List<RegistryFault> faults = new ArrayList<>();

    /** @param urls what may be fetched, asked before an address is stored */
    FieldChecks(UrlRules urls) {
        this.urls = urls;
    }

    List<RegistryFault> faults() {
        return List.copyOf(faults);
    }

    boolean passed() {
        return faults.isEmpty();
    }

    void fault(String field, String key, Object... arguments) {
        faults.add(RegistryFault.of(field, key, arguments));
    }

    /** The text, trimmed, its white space made single; empty with a fault when there is none. */
    String required(String field, @Nullable String raw, int longest) {
        String text = optional(field, raw, longest);
        if (text == null) {
            faultIfNone(field, "required");
            return "";
        }
        return text;
    }

    /** The text, trimmed, its white space made single; null when there is none or when it has a fault. */
    @Nullable
    String optional(String field, @Nullable String raw, int longest) {
        String text = raw == null
                ? ""
                : SPACES.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
        if (text.indexOf('\ufffd') >= 0) {
            fault(field, "encoding");
        } else if (INVISIBLE.matcher(text).find()) {
            fault(field, "invisible");
        } else if (text.codePointCount(0, text.length()) > longest) {
            fault(field, "long", longest);
        } else if (!text.isEmpty()) {
            return text;
        }
        return null;
    }

    /** A code in lower case. */
    String code(String field, @Nullable String raw, int longest) {
        String code = required(field, raw, longest).toLowerCase(Locale.ROOT);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            fault(field, "code");
        }
        return code;
    }

    @Nullable
    WebAddress address(String field, @Nullable String raw) {
        String text = optional(field, raw, WebAddress.LONGEST);
        if (text == null) {
            return null;
        }
        return switch (WebAddress.read(text)) {
            case WebAddress.Good good -> fetchable(field, good.address());
            case WebAddress.Bad bad -> {
                fault(field, bad.key());
                yield null;
            }
        };
    }

    /** The address, or null with a fault when it leads into a network of ours or to a port that is never fetched. */
    private @Nullable WebAddress fetchable(String field, WebAddress address) {
        if (!(urls.check(address.uri().toString()) instanceof UrlVerdict.Rejected refused)) {
            return address;
        }
        Reason reason = refused.reason();
        fault(
                field,
                reason == Reason.ADDRESS_NOT_PUBLIC
                        ? "url.internal"
                        : reason == Reason.PORT_NOT_ALLOWED ? "url.port" : "url.host");
        return null;
    }

    @Nullable
    WebAddress requiredAddress(String field, @Nullable String raw) {
        WebAddress address = address(field, raw);
        if (address == null) {
            faultIfNone(field, "required");
        }
        return address;
    }

    <E extends Enum<E>> @Nullable E word(String field, @Nullable String raw, Class<E> words) {
        String text = optional(field, raw, 60);
        if (text == null) {
            return null;
        }
        String name = text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(name)) {
                return word;
            }
        }
        fault(
                field,
                "word",
                text,
                Stream.of(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }

    <E extends Enum<E>> @Nullable E requiredWord(String field, @Nullable String raw, Class<E> words) {
        E word = word(field, raw, words);
        if (word == null) {
            faultIfNone(field, "required");
        }
        return word;
    }

    @Nullable
    LocalDate day(String field, @Nullable String raw) {
        String text = optional(field, raw, 40);
        if (text == null) {
            return null;
        }
        try {
            return day(field, LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            fault(field, "day", text);
            return null;
        }
    }

    @Nullable
    LocalDate day(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            fault(field, "day.range", day.toString());
            return null;
        }
        return day;
    }

    private void faultIfNone(String field, String key) {
        if (faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            fault(field, key);
        }
    }

    void order(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            fault("valid_to", "day.order");
        }
    }
}
