package id.pantauopd.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an agency holds a channel, and how well it is known to be its own: all that a ranking reads of a channel.
 *
 * @param verification null until somebody has looked
 */
public record ChannelTenure(
        long agencyId,
        ChannelState state,
        @Nullable Verification verification,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
