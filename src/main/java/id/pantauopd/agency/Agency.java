package id.pantauopd.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regional government agency (OPD).
 *
 * @param code stable key of the registry, for example {@code dinkes-bangka-selatan}
 * @param slug the word in its address on screen
 * @param shortName what people call it ("Dinkes")
 * @param aliases other everyday names ("PUPR", "Dukcapil")
 * @param commission the DPRD commission that oversees it, or null when unknown
 * @param validFrom its first day, or null when older than our knowledge
 * @param validTo its last day, or null while it exists
 * @param mergedIntoId the agency it became part of, or null
 * @param version for optimistic locking
 */
public record Agency(
        long id,
        String code,
        String slug,
        String regionCode,
        String name,
        String shortName,
        List<String> aliases,
        AgencyKind kind,
        PeerGroup peerGroup,
        @Nullable String commission,
        @Nullable String website,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long mergedIntoId,
        int version) {

    /** Whether it existed on any day of a window. */
    public boolean existedBetween(LocalDate from, LocalDate to) {
        return (validFrom == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }
}
