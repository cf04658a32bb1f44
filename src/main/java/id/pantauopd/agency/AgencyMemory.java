package id.pantauopd.agency;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps all agencies in memory and reads them anew when the store's revision differs, so that every node answers from
 * the last committed state. A national registry has about 20,000 agencies, some 20 MB.
 */
@Component
class AgencyMemory {
    private final RegistryRevision revision;
    private final AgencyRows agencies;
    private final RegionRows regions;

    private volatile @Nullable Held held;

    AgencyMemory(RegistryRevision revision, AgencyRows agencies, RegionRows regions) {
        this.revision = revision;
        this.agencies = agencies;
        this.regions = regions;
    }

    AgencyIndex now() {
        RegistryRevision.Stamp stamp = revision.stamp();
        Held known = held;
        return known != null && known.stamp.equals(stamp) ? known.index : read(stamp);
    }

    private synchronized AgencyIndex read(RegistryRevision.Stamp stamp) {
        Held known = held;
        if (known != null && known.stamp.equals(stamp)) {
            return known.index;
        }
        // The stamp was taken before the rows: a change in between is read again at the next question.
        Held read = new Held(stamp, new AgencyIndex(agencies.all(), regions.all(), agencies.pastNames()));
        held = read;
        return read.index;
    }

    private record Held(RegistryRevision.Stamp stamp, AgencyIndex index) {}
}
