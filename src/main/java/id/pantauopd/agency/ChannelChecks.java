package id.pantauopd.agency;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks what is typed of a channel, and gives it back tidied. */
final class ChannelChecks {
    static final int HANDLE = 200;
    private static final int SLUG = 60;

    private ChannelChecks() {}

    /** Where a channel is, after checking. */
    record Place(URI url, @Nullable URI feedUrl) {
        AddressKey key() {
            return AddressKey.of(url, feedUrl);
        }
    }

    static ChannelFacts tidy(ChannelFacts facts, FieldChecks checks) {
        checks.order(facts.validFrom(), facts.validTo());
        return new ChannelFacts(
                facts.platform(),
                handle(facts.handle(), checks),
                facts.verification(),
                checks.day("official_since", facts.officialSince()),
                checks.day("valid_from", facts.validFrom()),
                checks.day("valid_to", facts.validTo()));
    }

    /** The place, or null with faults. */
    static @Nullable Place place(@Nullable String url, @Nullable String feedUrl, FieldChecks checks) {
        WebAddress page = checks.requiredAddress("url", url);
        WebAddress feed = checks.address("feed_url", feedUrl);
        return page == null ? null : new Place(page.uri(), feed == null ? null : feed.uri());
    }

    /** An account's name without the sign that people put before it. */
    static @Nullable String handle(@Nullable String raw, FieldChecks checks) {
        String handle = checks.optional("handle", raw, HANDLE);
        String bare = handle == null ? "" : handle.replaceFirst("^@+", "");
        return bare.isEmpty() ? null : bare;
    }

    /**
     * {@code <agency>.<platform>.<handle or host>}; where that is taken, with the start of the address's hash. The same
     * for the same input.
     */
    static String freeCode(
            String agencyCode, Platform platform, @Nullable String handle, Place place, Set<String> taken) {
        String last = NameWords.slug(handle == null ? WebAddress.host(place.url()) : handle);
        String plain = agencyCode + "." + platform.name().toLowerCase(Locale.ROOT) + "."
                + last.substring(0, Math.min(last.length(), SLUG));
        String hash = place.key().hex();
        return IntStream.of(0, 6, 8)
                .mapToObj(digits -> digits == 0 ? plain : plain + "-" + hash.substring(0, digits))
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElse(plain.substring(0, Math.min(plain.length(), 95)) + "-" + hash);
    }
}
