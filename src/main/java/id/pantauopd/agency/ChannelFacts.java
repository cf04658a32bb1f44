package id.pantauopd.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an administrator may correct of a channel at any time; its address changes by moving. */
public record ChannelFacts(
        Platform platform,
        @Nullable String handle,
        @Nullable Verification verification,
        @Nullable LocalDate officialSince,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
