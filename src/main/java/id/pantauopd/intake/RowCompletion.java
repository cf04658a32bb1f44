package id.pantauopd.intake;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Platform;
import id.pantauopd.reader.Recognised;
import id.pantauopd.reader.Recogniser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a row leaves out and the registry or its address says: the agency, the platform, the page of a feed. What
 * stands in a cell and is understood stays as it is. Pure.
 */
final class RowCompletion {
    private static final Pattern FEED = Pattern.compile(
            "(?i)(?:/feed/?|/rss/?|/atom/?|\\.rss|\\.xml|\\.atom)$|[?&](?:feed|format|alt)=(?:rss|atom|feed)");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private final KnownRegistry known;
    private final Recogniser recogniser;
    private final @Nullable Agency fallback;

    /** @param fallback whose channel a row is that names no agency, or null */
    RowCompletion(KnownRegistry known, Recogniser recogniser, @Nullable Agency fallback) {
        this.known = known;
        this.recogniser = recogniser;
        this.fallback = fallback;
    }

    List<String> complete(List<String> row) {
        Cells cells = new Cells(row.stream().map(CsvFile::unguarded).toList());
        known.region(cells.get("region_code")).ifPresent(code -> cells.put("region_code", code));
        platformWord(cells.get("platform")).ifPresent(platform -> cells.put("platform", platform.name()));
        day(cells.get("official_since")).ifPresent(day -> cells.put("official_since", day.toString()));
        address(cells);
        agency(cells).ifPresent(agency -> fill(cells, agency));
        return cells.list();
    }

    private Optional<Agency> agency(Cells cells) {
        if (!cells.isBlank("agency_code")) {
            return known.code(cells.get("agency_code"));
        }
        Optional<Agency> named = cells.isBlank("agency_name") ? Optional.empty() : known.name(cells.get("agency_name"));
        if (named.isPresent() || !cells.isBlank("agency_name")) {
            return named.or(() -> Optional.ofNullable(fallback));
        }
        return known.at(cells.get("url"))
                .or(() -> known.at(cells.get("feed_url")))
                .or(() -> Optional.ofNullable(fallback));
    }

    private static void fill(Cells cells, Agency agency) {
        boolean named = cells.isBlank("agency_code");
        cells.fill("agency_code", agency.code());
        cells.fill("region_code", agency.regionCode());
        cells.fill("kind", agency.kind().name());
        if (named) {
            // A short name or the heading of a folder found the agency; it must not rename it.
            cells.put("agency_name", agency.name());
        } else {
            cells.fill("agency_name", agency.name());
        }
    }

    /** Where the platform is not said, the address says it. */
    private void address(Cells cells) {
        if (!cells.isBlank("platform") || (cells.isBlank("url") && cells.isBlank("feed_url"))) {
            page(cells);
            return;
        }
        String pasted = cells.isBlank("url") ? cells.get("feed_url") : cells.get("url");
        Recognised place = recogniser.recognise(pasted);
        Platform platform = place.connector().platform();
        String url = place.url() == null ? "" : place.url().toString();
        if (platform == null || url.isEmpty()) {
            return; // the row says what is missing
        }
        cells.put("platform", platform.name());
        if (place.isAccount()) {
            cells.put("url", url);
            cells.fill("feed_url", url);
        } else if (cells.isBlank("feed_url")) {
            cells.put("url", url);
            feed(cells);
        }
        page(cells);
    }

    private static void feed(Cells cells) {
        String url = cells.get("url");
        if (FEED.matcher(url).find()) {
            cells.put("feed_url", url);
            cells.put("url", "");
        }
    }

    /** What a person opens of a feed that stands alone: the start of its site. */
    private static void page(Cells cells) {
        String feed = cells.get("feed_url");
        int path = feed.indexOf('/', feed.indexOf("://") + 3);
        if (cells.isBlank("url") && feed.contains("://")) {
            boolean site = cells.get("platform").equals(Platform.WEBSITE.name());
            cells.put("url", site && path > 0 ? feed.substring(0, path + 1) : feed);
        }
    }

    private static Optional<Platform> platformWord(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Optional.ofNullable(
                switch (bare) {
                    case "situs", "situsweb", "web", "laman", "websiteresmi", "blog", "portal" -> Platform.WEBSITE;
                    case "yt" -> Platform.YOUTUBE;
                    case "ig" -> Platform.INSTAGRAM;
                    case "fb", "fanpage" -> Platform.FACEBOOK;
                    case "twitter", "xtwitter" -> Platform.X;
                    default -> null;
                });
    }

    /** Days as people write them here: 24/11/2026. */
    private static Optional<LocalDate> day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
