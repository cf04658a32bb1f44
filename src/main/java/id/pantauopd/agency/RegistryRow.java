package id.pantauopd.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A good row of the registry file. An empty cell says nothing, it never takes anything away: null.
 *
 * @param channel null in a row that only declares an agency
 */
record RegistryRow(int line, Declared agency, @Nullable Account channel) {

    /** What the row says of the agency. */
    record Declared(
            String regionCode,
            String code,
            String name,
            @Nullable String shortName,
            AgencyKind kind,
            @Nullable PeerGroup peerGroup,
            @Nullable String commission,
            @Nullable String website) {}

    /** What the row says of the channel. */
    record Account(
            Platform platform,
            @Nullable String handle,
            ChannelChecks.Place place,
            @Nullable LocalDate officialSince) {}
}
