package id.pantauopd.agency;

import id.pantauopd.agency.RegistryRow.Declared;
import org.jspecify.annotations.Nullable;

/** Joins what a file says of an agency with what is known of it; an empty cell takes nothing away. */
final class KnownAgency {
    private KnownAgency() {}

    static Declared of(Agency stored) {
        return new Declared(
                stored.regionCode(),
                stored.code(),
                stored.name(),
                stored.shortName(),
                stored.kind(),
                stored.peerGroup(),
                stored.commission(),
                stored.website());
    }

    /** A new agency, with what follows from its name and form where the file is silent. */
    static Declared fresh(Declared said) {
        return new Declared(
                said.regionCode(),
                said.code(),
                said.name(),
                AgencyChecks.shortName(said.name(), said.shortName()),
                said.kind(),
                said.peerGroup() == null ? said.kind().usualPeerGroup() : said.peerGroup(),
                said.commission(),
                said.website());
    }

    static Declared with(Declared known, Declared said) {
        return new Declared(
                known.regionCode(),
                known.code(),
                said.name(),
                either(said.shortName(), known.shortName()),
                said.kind(),
                either(said.peerGroup(), known.peerGroup()),
                either(said.commission(), known.commission()),
                either(said.website(), known.website()));
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
