package id.pantauopd.ranking;

import id.pantauopd.agency.PeerGroup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the ranking. The same words serve {@code /peringkat} and its downloads.
 *
 * @param region code, or null for the one that is shown first
 * @param period a word of {@link id.pantauopd.base.PeriodText}
 * @param turned whether the usual order of {@code sort} is turned around
 * @param text part of a name, or empty
 * @param shown how many lines at most
 * @param ignored parameters whose value was not understood
 */
public record RankingQuery(
        @Nullable String region,
        String period,
        @Nullable PeerGroup group,
        RankingSort sort,
        boolean turned,
        String text,
        int shown,
        List<String> ignored) {
    public static final String DEFAULT_PERIOD = "30h";
    static final int USUALLY_SHOWN = 100;
    private static final int MOST_SHOWN = 2000;
    private static final int LONGEST_TEXT = 80;

    public static final RankingQuery PLAIN = read(Map.of());

    /** Reads the parameters of an address; what it does not understand is left out and named in {@link #ignored}. */
    public static RankingQuery read(Map<String, List<String>> parameters) {
        List<String> ignored = new ArrayList<>();
        String group = first(parameters, "kelompok");
        String sort = first(parameters, "urut");
        boolean turned = sort.startsWith("-");
        String text = first(parameters, "q");
        String region = first(parameters, "wilayah");
        String period = first(parameters, "periode");
        return new RankingQuery(
                region.isEmpty() ? null : region,
                period.isEmpty() ? DEFAULT_PERIOD : period,
                understood("kelompok", group, groupNamed(group), ignored).orElse(null),
                understood("urut", sort, RankingSort.named(turned ? sort.substring(1) : sort), ignored)
                        .orElse(RankingSort.POSITION),
                turned,
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                limit(first(parameters, "tampil"), ignored),
                List.copyOf(ignored));
    }

    /** The parameters that lead here again; what is usual is left out. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (region != null) {
            parameters.put("wilayah", region);
        }
        if (!DEFAULT_PERIOD.equals(period)) {
            parameters.put("periode", period);
        }
        if (group != null) {
            parameters.put("kelompok", group.name());
        }
        if (sort != RankingSort.POSITION || turned) {
            parameters.put("urut", (turned ? "-" : "") + sort.word());
        }
        if (!text.isEmpty()) {
            parameters.put("q", text);
        }
        if (shown != USUALLY_SHOWN) {
            parameters.put("tampil", Integer.toString(shown));
        }
        return parameters;
    }

    /** The lines of a ranking that this asks for, in its order. */
    public List<RankedAgency> select(List<RankedAgency> rows) {
        return rows.stream().filter(this::matches).sorted(sort.order(turned)).toList();
    }

    public boolean matches(RankedAgency row) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return (group == null || group == row.group())
                && (row.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.shortName().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** The query string that leads here again, without its question mark. */
    public String asText() {
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public RankingQuery withRegion(String code) {
        return new RankingQuery(code, period, group, sort, turned, text, USUALLY_SHOWN, List.of());
    }

    public RankingQuery withPeriod(String word) {
        return new RankingQuery(region, word, group, sort, turned, text, shown, List.of());
    }

    public RankingQuery withGroup(@Nullable PeerGroup other) {
        return new RankingQuery(region, period, other, sort, turned, text, shown, List.of());
    }

    public RankingQuery withText(String other) {
        return new RankingQuery(region, period, group, sort, turned, other.strip(), shown, List.of());
    }

    public RankingQuery showing(int lines) {
        return new RankingQuery(region, period, group, sort, turned, text, Math.clamp(lines, 1, MOST_SHOWN), List.of());
    }

    /** Sorted by a column; by the column that already sorts, the other way round. */
    public RankingQuery sortedBy(RankingSort column) {
        boolean turnedNow = column == sort && !turned;
        return new RankingQuery(region, period, group, column, turnedNow, text, shown, List.of());
    }

    private static <T> Optional<T> understood(String parameter, String word, Optional<T> value, List<String> ignored) {
        if (value.isEmpty() && !word.isEmpty()) {
            ignored.add(parameter);
        }
        return value;
    }

    private static Optional<PeerGroup> groupNamed(String word) {
        return Arrays.stream(PeerGroup.values())
                .filter(group -> group.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static int limit(String word, List<String> ignored) {
        if (word.isEmpty()) {
            return USUALLY_SHOWN;
        }
        if (!word.matches("\\d{1,5}")) {
            ignored.add("tampil");
            return USUALLY_SHOWN;
        }
        return Math.clamp(Integer.parseInt(word), 1, MOST_SHOWN);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }
}
