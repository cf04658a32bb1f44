package id.pantauopd.agency;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Holds all agencies as they were at one revision, found by id, code, slug and region. Immutable. */
final class AgencyIndex {
    private static final Comparator<Agency> BY_NAME =
            Comparator.comparing(Agency::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Agency::code);

    private final List<Agency> byName;
    private final Map<Long, Agency> byId;
    private final Map<String, Agency> byCode;
    private final Map<String, Agency> bySlug;
    private final Map<String, Region> regions;
    private final NameSearch search;

    AgencyIndex(List<Agency> agencies, List<Region> regions, Map<Long, List<String>> pastNames) {
        this.byName = agencies.stream().sorted(BY_NAME).toList();
        this.byId = agencies.stream().collect(toUnmodifiableMap(Agency::id, Function.identity()));
        this.byCode = agencies.stream().collect(toUnmodifiableMap(agency -> lower(agency.code()), Function.identity()));
        this.bySlug = agencies.stream().collect(toUnmodifiableMap(agency -> lower(agency.slug()), Function.identity()));
        this.regions = regions.stream().collect(toUnmodifiableMap(Region::code, Function.identity()));
        this.search = new NameSearch(byName, this.regions, pastNames);
    }

    List<Agency> all() {
        return byName;
    }

    List<Agency> within(String regionCode) {
        return byName.stream()
                .filter(agency -> isWithin(agency.regionCode(), regionCode))
                .toList();
    }

    Optional<Agency> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Agency> byCode(String code) {
        return Optional.ofNullable(byCode.get(lower(code)));
    }

    Optional<Agency> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(lower(slug)));
    }

    List<Agency> find(String text, int limit) {
        return search.find(text, limit);
    }

    private boolean isWithin(String inner, String outer) {
        Region region = regions.get(inner);
        while (region != null) {
            if (region.code().equals(outer)) {
                return true;
            }
            String parent = region.parentCode();
            region = parent == null ? null : regions.get(parent);
        }
        return false;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
