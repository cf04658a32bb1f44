package id.pantauopd.agency;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public place where an agency publishes.
 *
 * @param code stable key, for commands and the API
 * @param url what a person opens
 * @param feedUrl what the crawler fetches, or null when nothing can be fetched yet
 * @param verification null until somebody has looked
 * @param officialSince the day from which the account counts as the agency's, or null when unknown
 * @param version for optimistic locking
 */
public record Channel(
        long id,
        String code,
        long agencyId,
        Platform platform,
        @Nullable String handle,
        URI url,
        @Nullable URI feedUrl,
        ChannelState state,
        @Nullable Verification verification,
        @Nullable LocalDate officialSince,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {}
