package id.pantauopd.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator may correct of an agency at any time; its names change by renaming. */
public record AgencyFacts(
        AgencyKind kind,
        PeerGroup peerGroup,
        List<String> aliases,
        @Nullable String commission,
        @Nullable String website,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
