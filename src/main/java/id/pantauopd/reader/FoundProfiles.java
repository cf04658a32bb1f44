package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.Discovered.Evidence;
import id.pantauopd.reader.Discovered.FoundProfile;
import id.pantauopd.reader.Discovered.Saw;
import id.pantauopd.reader.Discovered.Source;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        URI url = account.url();
        // A page that only looks like an account's is none unless its host says so.
        if (platform == null || url == null || !account.isAccount()) {
            return false;
        }
        FoundProfile profile = new FoundProfile(
                account,
                platform,
                source,
                mentions,
                answer.evidence(),
                known.holderOf(url).orElse(null));
        found.merge(platform + " " + account.key(), profile, FoundProfiles::together);
        return answer.evidence().saw() != Saw.NO_ACCOUNT;
    }

    List<FoundProfile> all() {
        return found.values().stream()
                .sorted(Comparator.comparing(FoundProfile::platform)
                        .thenComparing(FoundProfile::mentions, Comparator.reverseOrder()))
                .toList();
    }

    private static FoundProfile together(FoundProfile one, FoundProfile other) {
        boolean surer = one.evidence().saw() == Saw.NOT_ASKED;
        return new FoundProfile(
                one.account(),
                one.platform(),
                one.source().compareTo(other.source()) <= 0 ? one.source() : other.source(),
                one.mentions() + other.mentions(),
                surer ? other.evidence() : one.evidence(),
                one.registeredAs());
    }
}
