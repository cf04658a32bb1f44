package id.pantauopd.ranking;

import id.pantauopd.agency.Region;
import id.pantauopd.base.Words;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a ranking out as text for people: ranked agencies in columns, then the others with the reason. */
final class RankingTable {
    private static final String NONE = "\u2013";
    private static final List<String> COLUMNS =
            List.of("position", "change", "name", "tier", "score", "coverage", "posts", "days", "accounts", "last");
    private static final List<Boolean> TO_THE_RIGHT =
            List.of(true, true, false, false, true, true, true, true, true, false);

    private final Words words;
    private final Locale locale;
    private final DateTimeFormatter day;

    RankingTable(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
    }

    String text(Ranking ranking, Region region) {
        String weeks = day.format(ranking.weeks().from()) + " \u2013 "
                + day.format(ranking.weeks().to());
        String caption = say("ranking.table.caption", region.name(), weeks, ranking.methodVersion());
        if (ranking.rows().isEmpty()) {
            return caption + "\n\n" + say("ranking.table.none");
        }
        return Stream.of(
                        caption,
                        ranked(ranking, region),
                        reasons(ranking, true, "ranking.table.provisional"),
                        reasons(ranking, false, "ranking.table.unranked"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String ranked(Ranking ranking, Region region) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS.stream().map(column -> say("ranking.table." + column)).toList());
        ranking.rows().stream()
                .filter(RankedAgency::ranked)
                .map(row -> cells(row, region))
                .forEach(lines::add);
        int[] widths = IntStream.range(0, COLUMNS.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n"));
    }

    private List<String> cells(RankedAgency row, Region region) {
        return List.of(
                whole(row.position()),
                change(row),
                row.name(),
                say("tier." + row.tier().name()) + (row.reason() == null ? "" : " *"),
                decimal(row.score(), 1, ""),
                decimal(row.coverage() == null ? null : row.coverage() * 100, 0, "%"),
                whole(row.posts()),
                whole(row.activeDays()),
                whole(row.accounts()),
                row.lastPostAt() == null ? NONE : day.format(row.lastPostAt().atZone(region.zone())));
    }

    /** Lines with a reason: those of provisional ranks, or those without a rank. */
    private String reasons(Ranking ranking, boolean ranked, String heading) {
        String lines = ranking.rows().stream()
                .filter(row -> row.ranked() == ranked)
                .flatMap(row -> Stream.ofNullable(row.reason()).map(reason -> "  " + row.name() + ": " + say(reason)))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "" : say(heading) + "\n" + lines;
    }

    private String change(RankedAgency row) {
        if (row.previousPosition() == null || row.position() == null) {
            return NONE;
        }
        int up = row.previousPosition() - row.position();
        return up == 0 ? "=" : (up > 0 ? "+" : "\u2212") + Math.abs(up);
    }

    private String whole(@Nullable Integer number) {
        return number == null ? NONE : NumberFormat.getIntegerInstance(locale).format(number.longValue());
    }

    private String decimal(@Nullable Double number, int digits, String unit) {
        if (number == null) {
            return NONE;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number.doubleValue()) + unit;
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> pad(cells.get(column), widths[column], TO_THE_RIGHT.get(column)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String pad(String cell, int width, boolean right) {
        String space = " ".repeat(width - cell.length());
        return right ? space + cell : cell + space;
    }

    private String say(String key, Object... arguments) {
        return words.say(locale, key, arguments);
    }
}
