package id.pantauopd.demo;

import id.pantauopd.agency.Platform;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the fictional agencies and their channels in the registry's import format, one row a channel. */
final class RegistryCsv {
    static final String HEADING =
            "region_code,agency_code,agency_name,agency_short_name,kind,peer_group,commission,website,platform,handle,url,feed_url,official_since";

    private RegistryCsv() {}

    static String write(Regency regency, Function<Outlet, Site> sites) {
        Stream<String> rows = regency.offices().stream()
                .flatMap(office -> rows(
                        office,
                        regency.outletsOf(office).stream()
                                .filter(outlet -> office.isRegistered())
                                .map(sites)
                                .toList()));
        return Stream.concat(Stream.of(HEADING), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> rows(Office office, List<Site> sites) {
        if (sites.isEmpty()) {
            return Stream.of(row(office, "", List.of("", "", "", "")));
        }
        String website = sites.stream()
                .filter(site -> site.outlet().format().platform() == Platform.WEBSITE)
                .map(Site::home)
                .findFirst()
                .orElse("");
        return sites.stream().map(site -> row(office, website, channel(site)));
    }

    private static List<String> channel(Site site) {
        Outlet outlet = site.outlet();
        Platform platform = outlet.format().platform();
        String handle = platform == Platform.WEBSITE ? "" : outlet.path();
        return List.of(platform.name(), handle, site.home(), site.registeredFeed());
    }

    static String row(Office office, String website, List<String> channel) {
        Stream<String> agency = Stream.of(
                Regency.CODE,
                office.code(),
                office.name(),
                office.shortName(),
                office.kind().name(),
                office.peers().name(),
                office.commission(),
                website);
        return Stream.of(agency, channel.stream(), Stream.of(""))
                .flatMap(Function.identity())
                .map(RegistryCsv::field)
                .collect(Collectors.joining(","));
    }

    private static String field(String value) {
        return value.matches("[^\",\\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
