package id.pantauopd.intake;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Region;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds agencies and regions by what people write of them; what may mean two of them means none. */
final class KnownRegistry {
    private final Map<String, Agency> byCode = new HashMap<>();
    private final Map<String, Agency> byName = new HashMap<>();
    private final Map<String, Agency> byHost = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    KnownRegistry(List<Agency> agencies, List<Region> regions) {
        for (Region region : regions) {
            this.regions.put(key(region.name()), region.code());
        }
        for (Agency agency : agencies) {
            byCode.put(agency.code(), agency);
            if (agency.mergedIntoId() == null) {
                put(byName, key(agency.name()), agency);
                put(byName, key(agency.shortName()), agency);
                agency.aliases().forEach(alias -> put(byName, key(alias), agency));
                host(agency.website()).ifPresent(host -> put(byHost, host, agency));
            }
        }
    }

    Optional<Agency> code(String code) {
        return Optional.ofNullable(byCode.get(code.toLowerCase(Locale.ROOT)));
    }

    Optional<Agency> name(String name) {
        return one(byName, key(name));
    }

    /** The agency whose site an address lies on. */
    Optional<Agency> at(String address) {
        return host(address).flatMap(host -> one(byHost, host));
    }

    Optional<String> region(String name) {
        return Optional.ofNullable(regions.get(key(name)));
    }

    static Optional<String> host(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        try {
            String host = new URI(address.contains("://") ? address : "https://" + address).getHost();
            return Optional.ofNullable(host)
                    .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private Optional<Agency> one(Map<String, Agency> of, String key) {
        return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(of.get(key));
    }

    private void put(Map<String, Agency> to, String key, Agency agency) {
        Agency other = to.putIfAbsent(key, agency);
        if (other != null && other.id() != agency.id()) {
            ambiguous.add(key);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
