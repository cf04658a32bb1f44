package id.pantauopd.ranking;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyKind;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelState;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.Verification;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the agencies and channels of an edition into rows and back; only what a score depends on is in them. */
final class FactRows {
    static final List<String> AGENCY_COLUMNS =
            List.of("agency", "slug", "region", "name", "short_name", "kind", "peer_group", "valid_from", "valid_to");
    static final List<String> CHANNEL_COLUMNS =
            List.of("channel", "agency", "platform", "url", "state", "verification", "valid_from", "valid_to");

    private FactRows() {}

    static List<String> agency(Agency agency) {
        return List.of(
                agency.code(),
                agency.slug(),
                agency.regionCode(),
                agency.name(),
                agency.shortName(),
                agency.kind().name(),
                agency.peerGroup().name(),
                text(agency.validFrom()),
                text(agency.validTo()));
    }

    static Agency agency(NamedCsvRecord row, long id) {
        return new Agency(
                id,
                row.getField("agency"),
                row.getField("slug"),
                row.getField("region"),
                row.getField("name"),
                row.getField("short_name"),
                List.of(),
                AgencyKind.valueOf(row.getField("kind")),
                PeerGroup.valueOf(row.getField("peer_group")),
                null,
                null,
                day(row.getField("valid_from")),
                day(row.getField("valid_to")),
                null,
                0);
    }

    static List<String> channel(Channel channel, String agencyCode) {
        return List.of(
                channel.code(),
                agencyCode,
                channel.platform().name(),
                channel.url().toString(),
                channel.state().name(),
                text(channel.verification()),
                text(channel.validFrom()),
                text(channel.validTo()));
    }

    static Channel channel(NamedCsvRecord row, long id, long agencyId) {
        String verification = row.getField("verification");
        return new Channel(
                id,
                row.getField("channel"),
                agencyId,
                Platform.valueOf(row.getField("platform")),
                null,
                URI.create(row.getField("url")),
                null,
                ChannelState.valueOf(row.getField("state")),
                verification.isEmpty() ? null : Verification.valueOf(verification),
                null,
                day(row.getField("valid_from")),
                day(row.getField("valid_to")),
                0);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
