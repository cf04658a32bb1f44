package id.pantauopd.agency;

import id.pantauopd.agency.RegistryRow.Account;
import id.pantauopd.agency.RegistryRow.Declared;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a file has said so far, so that its rows cannot contradict each other: of two rows that do, the first
 * one holds, at every run. Not for several threads.
 */
final class FileMemory {
    private final Map<String, Said> agencies = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Why a row contradicts or repeats an earlier one; else it is remembered. */
    Optional<RegistryFault> remember(RegistryRow row) {
        Said said = agencies.get(row.agency().code());
        Optional<RegistryFault> fault = said == null ? Optional.empty() : contradiction(said, row.agency());
        if (fault.isEmpty() && row.channel() != null) {
            fault = rememberPlaces(row.line(), row.agency().code(), row.channel());
        }
        if (fault.isEmpty()) {
            agencies.put(
                    row.agency().code(), said == null ? new Said(row.line(), row.agency()) : said.with(row.agency()));
        }
        return fault;
    }

    private static Optional<RegistryFault> contradiction(Said said, Declared now) {
        Declared before = said.declared;
        return Stream.of(
                        differ("region_code", said.line, before.regionCode(), now.regionCode()),
                        differ("agency_name", said.line, before.name(), now.name()),
                        differ("agency_short_name", said.line, before.shortName(), now.shortName()),
                        differ("kind", said.line, before.kind(), now.kind()),
                        differ("peer_group", said.line, before.peerGroup(), now.peerGroup()),
                        differ("commission", said.line, before.commission(), now.commission()),
                        differ("website", said.line, before.website(), now.website()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RegistryFault> differ(
            String column, int line, @Nullable Object before, @Nullable Object now) {
        return before == null || now == null || before.equals(now)
                ? Optional.empty()
                : Optional.of(RegistryFault.of(column, "conflict.file", line, before.toString()));
    }

    /** Of one address there is one channel, of one page of an agency one without a feed, of one account one. */
    private Optional<RegistryFault> rememberPlaces(int line, String agencyCode, Account account) {
        ChannelChecks.Place place = account.place();
        String page = agencyCode
                + ' '
                + account.platform()
                + ' '
                + AddressKey.of(place.url()).hex();
        Integer sameAddress = places.get(place.key().hex());
        Integer samePage = place.feedUrl() == null ? places.get(page) : places.get(page + " without feed");
        String handle = handle(account);
        String name = agencyCode + ' ' + account.platform() + " @" + handle;
        Integer sameAccount = handle == null ? null : places.get(name);
        if (sameAddress != null) {
            return Optional.of(
                    RegistryFault.of(place.feedUrl() == null ? "url" : "feed_url", "duplicate.file", sameAddress));
        }
        if (samePage != null) {
            return Optional.of(RegistryFault.of("url", "duplicate.file", samePage));
        }
        if (sameAccount != null) {
            return Optional.of(RegistryFault.of("handle", "duplicate.file", sameAccount));
        }
        places.put(place.key().hex(), line);
        places.put(page, line);
        if (place.feedUrl() == null) {
            places.put(page + " without feed", line);
        }
        if (handle != null) {
            places.put(name, line);
        }
        return Optional.empty();
    }

    /** What names an account; null where a handle does not: a web site may have several feeds. */
    static @Nullable String handle(Account account) {
        return account.handle() == null || account.platform() == Platform.WEBSITE
                ? null
                : account.handle().toLowerCase(Locale.ROOT);
    }

    /** @param line where it was said first */
    private record Said(int line, Declared declared) {
        Said with(Declared more) {
            return new Said(line, KnownAgency.with(declared, more));
        }
    }
}
