package id.pantauopd.demo;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds the fictional Kabupaten Contoh Bahari: its offices and the places where they publish.
 *
 * <p>No province of Indonesia has the code 99; nothing here can be taken for a real agency.
 */
record Regency(List<Office> offices, List<Outlet> outlets) {
    static final String PROVINCE_CODE = "99";
    static final String PROVINCE_NAME = "Provinsi Contoh";
    static final String CODE = "99.01";
    static final String NAME = "Kabupaten Contoh Bahari";
    /** It publishes like the others, but nobody has registered its channels yet: for trying that out. */
    static final String UNREGISTERED = "kec-pulau-contoh";

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    Regency {
        offices = List.copyOf(offices);
        outlets = List.copyOf(outlets);
    }

    static Regency load() {
        List<Office> offices =
                DemoText.table("offices.tsv").stream().map(Office::fromRow).toList();
        Map<String, Office> bySlug = offices.stream().collect(Collectors.toMap(Office::slug, Function.identity()));
        List<Outlet> outlets = DemoText.table("outlets.tsv").stream()
                .map(row -> Outlet.fromRow(row, bySlug))
                .toList();
        return new Regency(offices, outlets);
    }

    List<Outlet> outletsOf(Office office) {
        return outlets.stream().filter(outlet -> outlet.office().equals(office)).toList();
    }

    /** The outlet whose address a path lies under. */
    Optional<Outlet> outletAt(String path) {
        return outlets.stream()
                .filter(outlet -> outlet.holds(path))
                .max(Comparator.comparingInt(outlet -> outlet.path().length()));
    }
}
