package id.pantauopd.agency;

import id.pantauopd.fetch.UrlRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row of the registry file. */
final class RowReader {
    private final Set<String> regionCodes;
    private final UrlRules urls;

    RowReader(Set<String> regionCodes, UrlRules urls) {
        this.regionCodes = regionCodes;
        this.urls = urls;
    }

    /** A row, or its first fault. */
    sealed interface Reading {}

    /** The row is good by itself. */
    record Good(RegistryRow row) implements Reading {}

    /** The row is not taken. */
    record Bad(RegistryFault fault) implements Reading {}

    Reading read(CsvRows.Fields fields) {
        FieldChecks checks = new FieldChecks(urls);
        Function<String, String> cell = cells(fields.values());
        RegistryRow.Declared agency = agency(cell, checks);
        RegistryRow.Account channel = agency == null ? null : channel(cell, checks);
        return agency == null || !checks.passed()
                ? new Bad(checks.faults().getFirst())
                : new Good(new RegistryRow(fields.line(), agency, channel));
    }

    private static Function<String, String> cells(List<String> values) {
        return column -> values.get(RegistryColumns.ALL.indexOf(column));
    }

    private RegistryRow.@Nullable Declared agency(Function<String, String> cell, FieldChecks checks) {
        String region = checks.required("region_code", cell.apply("region_code"), 13);
        if (!region.isEmpty() && !regionCodes.contains(region)) {
            checks.fault("region_code", "region", region);
        }
        String code = checks.code("agency_code", cell.apply("agency_code"), AgencyChecks.CODE);
        String name = checks.required("agency_name", cell.apply("agency_name"), AgencyChecks.NAME);
        String shortName =
                checks.optional("agency_short_name", cell.apply("agency_short_name"), AgencyChecks.SHORT_NAME);
        AgencyKind kind = checks.requiredWord("kind", cell.apply("kind"), AgencyKind.class);
        PeerGroup group = checks.word("peer_group", cell.apply("peer_group"), PeerGroup.class);
        String commission = checks.optional("commission", cell.apply("commission"), AgencyChecks.COMMISSION);
        WebAddress website = checks.address("website", cell.apply("website"));
        return kind == null
                ? null
                : new RegistryRow.Declared(region, code, name, shortName, kind, group, commission, text(website));
    }

    private static RegistryRow.@Nullable Account channel(Function<String, String> cell, FieldChecks checks) {
        if (List.of("platform", "handle", "url", "feed_url", "official_since").stream()
                .allMatch(column -> cell.apply(column).isBlank())) {
            return null;
        }
        Platform platform = checks.requiredWord("platform", cell.apply("platform"), Platform.class);
        String handle = ChannelChecks.handle(cell.apply("handle"), checks);
        ChannelChecks.Place place = ChannelChecks.place(cell.apply("url"), cell.apply("feed_url"), checks);
        LocalDate since = checks.day("official_since", cell.apply("official_since"));
        return platform == null || place == null ? null : new RegistryRow.Account(platform, handle, place, since);
    }

    private static @Nullable String text(@Nullable WebAddress address) {
        return address == null ? null : address.uri().toString();
    }
}
