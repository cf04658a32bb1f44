package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.Discovered.Evidence;
import id.pantauopd.reader.Discovered.FoundProfile;
import id.pantauopd.reader.Discovered.Saw;
import id.pantauopd.reader.Discovered.Source;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects accounts, each once under the id that its platform told. Of one discovery. */
final class FoundProfiles {
    private static final int MOST_PROBES = 8;

    private final ProfileProbes probes;
    private final KnownAddresses known;
    private final Map<String, FoundProfile> found = new LinkedHashMap<>();
    private int probed;

    FoundProfiles(ProfileProbes probes, KnownAddresses known) {
        this.probes = probes;
        this.known = known;
    }

    /** Keeps the account, after asking its platform where that is needed; false when the platform knows none there. */
    boolean take(Recognised place, Source source, int mentions) {
        boolean ask = place.certainty() == Recognised.Certainty.NEEDS_PROBE && probed < MOST_PROBES;
        if (ask) {
            probed++;
        }
        ProfileProbes.Probed answer = ask ? probes.probe(place) : new ProfileProbes.Probed(place, Evidence.NOT_ASKED);
        Recognised account = answer.account();
        Platform platform = account.connector().platform();
        // A page that only looks like an account's is none unless its host says so.
        if (platform == null || !account.isAccount()) {
            return false;
        }
        FoundProfile profile = new FoundProfile(
                account, platform, name(place, account), source, mentions, answer.evidence(), holder(account));
        found.merge(platform + " " + account.key(), profile, FoundProfiles::together);
        return answer.evidence().saw() != Saw.NO_ACCOUNT;
    }

    List<FoundProfile> all() {
        return found.values().stream()
                .sorted(Comparator.comparing(FoundProfile::platform)
                        .thenComparing(FoundProfile::mentions, Comparator.reverseOrder()))
                .toList();
    }

    private @Nullable String holder(Recognised account) {
        return AccountAddresses.of(account).stream()
                .flatMap(address -> known.holderOf(address).stream())
                .findFirst()
                .orElse(null);
    }

    /** The number of a video or the address of a page is nobody's name. */
    private static String name(Recognised place, Recognised account) {
        boolean handle = place.connector() == account.connector() && place.isAccount();
        return handle ? place.key() : account.key();
    }

    private static FoundProfile together(FoundProfile one, FoundProfile other) {
        boolean surer = one.evidence().saw() == Saw.NOT_ASKED;
        return new FoundProfile(
                one.account(),
                one.platform(),
                one.name().equals(one.account().key()) ? other.name() : one.name(),
                one.source().compareTo(other.source()) <= 0 ? one.source() : other.source(),
                one.mentions() + other.mentions(),
                surer ? other.evidence() : one.evidence(),
                one.registeredAs());
    }
}
