package id.pantauopd.ranking;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import id.pantauopd.base.PeriodText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the ranking: {@code ?wilayah=19.03&periode=30h&kelompok=KECAMATAN&urut=unggahan&q=dinas}. Page,
 * download and API read the same words, so that each shows the same rows.
 *
 * @param periodText the period as asked, for links that keep it
 * @param group only this peer group, or null for all
 * @param text only agencies whose name, short name or code holds this text; empty for all
 * @param ignored parameters whose value was not understood, and which therefore do nothing
 */
public record RankingRequest(
        String regionCode,
        Period period,
        String periodText,
        @Nullable PeerGroup group,
        Order order,
        String text,
        List<String> ignored) {

    public static final String DEFAULT_PERIOD = "30h";
    private static final int LONGEST_TEXT = 100;

    /** How the rows are ordered; the word in the address is the name in lower case. */
    public enum Order {
        PERINGKAT,
        NAMA,
        UNGGAHAN,
        KETERBACAAN,
        TERAKHIR;

        private Comparator<RankedAgency> comparator() {
            return switch (this) {
                case PERINGKAT ->
                    Comparator.comparing(
                            RankedAgency::position, Comparator.nullsLast(Comparator.<Integer>naturalOrder()));
                case NAMA -> Comparator.comparing(RankedAgency::name, String.CASE_INSENSITIVE_ORDER);
                case UNGGAHAN ->
                    Comparator.comparing(RankedAgency::posts, Comparator.nullsLast(Comparator.<Integer>reverseOrder()));
                case KETERBACAAN ->
                    Comparator.comparing(
                            RankedAgency::coverage, Comparator.nullsLast(Comparator.<Double>reverseOrder()));
                case TERAKHIR ->
                    Comparator.comparing(
                            RankedAgency::lastPostAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder()));
            };
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads the parameters of an address; a value that is not understood falls back to its default and is listed as
     * ignored.
     *
     * @param parameters first value of each parameter
     * @param knownRegion says whether a region code exists
     * @param today the current local day
     */
    public static RankingRequest of(
            Map<String, String> parameters, String defaultRegion, Predicate<String> knownRegion, LocalDate today) {
        List<String> ignored = new ArrayList<>();
        String region = parameters.getOrDefault("wilayah", defaultRegion);
        if (!knownRegion.test(region)) {
            ignored.add("wilayah");
            region = defaultRegion;
        }
        String asked = parameters.getOrDefault("periode", DEFAULT_PERIOD);
        Optional<Period> period = PeriodText.parse(asked, today);
        if (period.isEmpty()) {
            ignored.add("periode");
            asked = DEFAULT_PERIOD;
        }
        return new RankingRequest(
                region,
                period.orElseGet(() -> Period.lastDays(30, today.minusDays(1))),
                asked,
                constant(PeerGroup.class, parameters, "kelompok", ignored).orElse(null),
                constant(Order.class, parameters, "urut", ignored).orElse(Order.PERINGKAT),
                text(parameters, ignored),
                List.copyOf(ignored));
    }

    /** The rows of a ranking that this request asks for, in its order. */
    public List<RankedAgency> select(Ranking ranking) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return ranking.rows().stream()
                .filter(row -> group == null || row.group() == group)
                .filter(row -> wanted.isEmpty() || holds(row, wanted))
                .sorted(order.comparator())
                .toList();
    }

    /** The query string that asks the same, without its question mark. */
    public String query() {
        StringBuilder query = new StringBuilder("wilayah=" + encode(regionCode) + "&periode=" + encode(periodText));
        if (group != null) {
            query.append("&kelompok=").append(group.name().toLowerCase(Locale.ROOT));
        }
        if (order != Order.PERINGKAT) {
            query.append("&urut=").append(order.word());
        }
        if (!text.isEmpty()) {
            query.append("&q=").append(encode(text));
        }
        return query.toString();
    }

    private static boolean holds(RankedAgency row, String wanted) {
        return row.name().toLowerCase(Locale.ROOT).contains(wanted)
                || row.shortName().toLowerCase(Locale.ROOT).contains(wanted)
                || row.code().contains(wanted);
    }

    private static <E extends Enum<E>> Optional<E> constant(
            Class<E> type, Map<String, String> parameters, String name, List<String> ignored) {
        String word = parameters.getOrDefault(name, "");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return Optional.of(constant);
            }
        }
        ignored.add(name);
        return Optional.empty();
    }

    private static String text(Map<String, String> parameters, List<String> ignored) {
        String text = parameters.getOrDefault("q", "").strip();
        if (text.length() > LONGEST_TEXT) {
            ignored.add("q");
            return "";
        }
        return text;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
