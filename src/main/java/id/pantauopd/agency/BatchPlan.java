package id.pantauopd.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pantauopd.agency.RegistryRow.Account;
import id.pantauopd.agency.RegistryRow.Declared;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides, without touching the store, what some rows of a file change in it. Not for several threads. */
final class BatchPlan {
    private final Map<String, Agency> stored;
    private final Map<AddressKey, Channel> atAddress;
    private final Map<Long, List<Channel>> ofAgency;
    private final Map<String, Set<String>> codes;
    private final boolean onlyAdds;
    private final Map<String, Declared> known = new HashMap<>();

    final Map<String, Declared> newAgencies = new LinkedHashMap<>();
    final Map<String, Declared> changedAgencies = new LinkedHashMap<>();
    final List<NewChannel> newChannels = new ArrayList<>();
    final List<ChangedChannel> changedChannels = new ArrayList<>();
    final List<BadRow> bad = new ArrayList<>();
    final List<RowVerdict> taken = new ArrayList<>();
    int unchanged;

    /** A channel that the store does not know. */
    record NewChannel(String agencyCode, String code, Account account) {}

    /** A channel before, and what it becomes. */
    record ChangedChannel(Channel before, Account after) {
        boolean moves() {
            return !before.url().equals(after.place().url())
                    || (before.feedUrl() != null
                            && !before.feedUrl().equals(after.place().feedUrl()));
        }
    }

    /**
     * @param agencies those that the rows name, as stored
     * @param channels those of these agencies, and those at the addresses of the rows
     * @param planned agencies as earlier rows of a dry run would leave them
     * @param onlyAdds whether what is stored stays as it is
     */
    BatchPlan(
            Collection<Agency> agencies,
            Collection<Channel> channels,
            Map<String, Declared> planned,
            boolean onlyAdds) {
        this.onlyAdds = onlyAdds;
        stored = agencies.stream().collect(toMap(Agency::code, Function.identity()));
        atAddress = channels.stream()
                .collect(toMap(
                        channel -> AddressKey.of(channel.url(), channel.feedUrl()),
                        Function.identity(),
                        (one, other) -> one));
        ofAgency = channels.stream().collect(groupingBy(Channel::agencyId));
        codes = new HashMap<>();
        stored.forEach((code, agency) -> {
            known.put(code, KnownAgency.of(agency));
            codes.put(
                    code,
                    ofAgency.getOrDefault(agency.id(), List.of()).stream().collect(mapping(Channel::code, toSet())));
        });
        known.putAll(planned);
    }

    boolean changesSomething() {
        return !newAgencies.isEmpty()
                || !changedAgencies.isEmpty()
                || !newChannels.isEmpty()
                || !changedChannels.isEmpty();
    }

    String summary() {
        return "agencies added: " + newAgencies.keySet() + ", changed: " + changedAgencies.keySet()
                + "; channels added: "
                + newChannels.stream().map(NewChannel::code).toList() + ", changed: "
                + changedChannels.stream().map(change -> change.before().code()).toList();
    }

    void add(RegistryRow row) {
        Agency agency = stored.get(row.agency().code());
        Optional<RegistryFault> fault = agencyFault(agency, row.agency());
        Channel channel = null;
        if (fault.isEmpty() && row.channel() != null) {
            channel = match(agency, row.channel());
            fault = channelFault(agency, channel, row);
        }
        if (fault.isPresent()) {
            bad.add(new BadRow(row.line(), fault.get()));
            return;
        }
        Declared before = known.get(row.agency().code());
        boolean agencyChanged = declare(agency, row.agency());
        boolean channelChanged = row.channel() != null && settle(row.agency().code(), channel, row.channel());
        if (!agencyChanged && !channelChanged) {
            unchanged++;
        }
        Set<RowEffect> effects = EnumSet.noneOf(RowEffect.class);
        if (agencyChanged) {
            effects.add(agencyEffect(before, row.agency()));
        }
        if (channelChanged) {
            effects.add(channelEffect(channel));
        }
        if (channel != null && channel.state() == ChannelState.GONE) {
            effects.add(RowEffect.CHANNEL_ARCHIVED);
        }
        taken.add(new RowVerdict(row.line(), effects, null));
    }

    private static RowEffect agencyEffect(@Nullable Declared before, Declared said) {
        if (before == null) {
            return RowEffect.AGENCY_ADDED;
        }
        return before.name().equals(said.name()) ? RowEffect.AGENCY_CHANGED : RowEffect.AGENCY_RENAMED;
    }

    private RowEffect channelEffect(@Nullable Channel before) {
        if (before == null) {
            return RowEffect.CHANNEL_ADDED;
        }
        return changedChannels.getLast().moves() ? RowEffect.CHANNEL_MOVED : RowEffect.CHANNEL_CHANGED;
    }

    private static Optional<RegistryFault> agencyFault(@Nullable Agency stored, Declared said) {
        if (stored == null) {
            return Optional.empty();
        }
        if (!stored.regionCode().equals(said.regionCode())) {
            return Optional.of(RegistryFault.of("region_code", "conflict.region", stored.code(), stored.regionCode()));
        }
        return stored.mergedIntoId() == null
                ? Optional.empty()
                : Optional.of(RegistryFault.of("agency_code", "merged", stored.name()));
    }

    /** The stored channel that a row speaks of: at its address, or on its page while one of the two has no feed. */
    private @Nullable Channel match(@Nullable Agency agency, Account account) {
        Channel sameAddress = atAddress.get(account.place().key());
        if (sameAddress != null || agency == null) {
            return sameAddress;
        }
        AddressKey page = AddressKey.of(account.place().url());
        return ofAgency.getOrDefault(agency.id(), List.of()).stream()
                .filter(channel -> channel.platform() == account.platform())
                .filter(channel -> channel.feedUrl() == null || account.place().feedUrl() == null)
                .filter(channel -> AddressKey.of(channel.url()).equals(page))
                .findFirst()
                .orElse(null);
    }

    private Optional<RegistryFault> channelFault(@Nullable Agency agency, @Nullable Channel match, RegistryRow row) {
        Account account = row.channel();
        if (account == null) {
            return Optional.empty();
        }
        if (match != null) {
            String column = account.place().feedUrl() == null ? "url" : "feed_url";
            return agency != null && match.agencyId() == agency.id()
                    ? Optional.empty()
                    : Optional.of(RegistryFault.of(column, "address.taken", match.code()));
        }
        String handle = FileMemory.handle(account);
        return agency == null || handle == null
                ? Optional.empty()
                : ofAgency.getOrDefault(agency.id(), List.of()).stream()
                        .filter(channel -> channel.platform() == account.platform())
                        .filter(channel -> handle.equalsIgnoreCase(channel.handle()))
                        .findFirst()
                        .map(channel -> RegistryFault.of("handle", "account.elsewhere", channel.code()));
    }

    private boolean declare(@Nullable Agency agency, Declared said) {
        if (agency != null && onlyAdds) {
            return false;
        }
        Declared before = known.get(said.code());
        Declared after = before == null ? KnownAgency.fresh(said) : KnownAgency.with(before, said);
        if (after.equals(before)) {
            return false;
        }
        known.put(said.code(), after);
        (agency == null ? newAgencies : changedAgencies).put(said.code(), after);
        return true;
    }

    private boolean settle(String agencyCode, @Nullable Channel before, Account said) {
        if (before == null) {
            Set<String> taken = codes.computeIfAbsent(agencyCode, code -> new HashSet<>());
            String code = ChannelChecks.freeCode(agencyCode, said.platform(), said.handle(), said.place(), taken);
            taken.add(code);
            newChannels.add(new NewChannel(agencyCode, code, said));
            return true;
        }
        if (onlyAdds) {
            return false;
        }
        Account after = new Account(
                said.platform(),
                said.handle() == null ? before.handle() : said.handle(),
                new ChannelChecks.Place(
                        said.place().url(),
                        said.place().feedUrl() == null
                                ? before.feedUrl()
                                : said.place().feedUrl()),
                said.officialSince() == null ? before.officialSince() : said.officialSince());
        Account now = new Account(
                before.platform(),
                before.handle(),
                new ChannelChecks.Place(before.url(), before.feedUrl()),
                before.officialSince());
        if (after.equals(now)) {
            return false;
        }
        changedChannels.add(new ChangedChannel(before, after));
        return true;
    }
}
