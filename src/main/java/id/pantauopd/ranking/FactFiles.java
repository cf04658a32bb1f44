package id.pantauopd.ranking;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Channel;
import id.pantauopd.post.FrozenDays;
import id.pantauopd.post.FrozenPost;
import id.pantauopd.ranking.EditionFacts.WeekNorm;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the facts of an edition as CSV files and reads them back. Agencies and channels go by their codes; the numbers they
 * get on reading are their places in the files.
 */
final class FactFiles {
    static final String AGENCIES = "agencies.csv";
    static final String CHANNELS = "channels.csv";
    static final String DAYS = "days.csv";
    static final String POSTS = "posts.csv";
    static final String NORMS = "norms.csv";
    static final List<String> ALL = List.of(AGENCIES, CHANNELS, DAYS, NORMS, POSTS);

    private static final List<String> POST_COLUMNS =
            List.of("post", "channel", "agency", "day", "counted", "class", "evidence", "sha256");

    /** The agency of a channel that has gone to one outside the edition. */
    private static final long ELSEWHERE = 0;

    private FactFiles() {}

    static Map<String, byte[]> write(EditionFacts facts) {
        Map<Long, String> agencies = facts.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::code));
        Map<Long, String> channels = facts.channels().stream().collect(Collectors.toMap(Channel::id, Channel::code));
        Comparator<FrozenDays> days = Comparator.comparing((FrozenDays one) -> channels.get(one.channelId()))
                .thenComparing(one -> agencies.get(one.agencyId()));
        Comparator<FrozenPost> posts = Comparator.comparing((FrozenPost post) -> channels.get(post.channelId()))
                .thenComparing(FrozenPost::day)
                .thenComparingLong(FrozenPost::id);
        return Map.of(
                AGENCIES,
                csv(FactRows.AGENCY_COLUMNS, facts.agencies().stream().map(FactRows::agency)),
                CHANNELS,
                csv(
                        FactRows.CHANNEL_COLUMNS,
                        facts.channels().stream()
                                .map(channel ->
                                        FactRows.channel(channel, agencies.getOrDefault(channel.agencyId(), "")))),
                DAYS,
                csv(
                        List.of("channel", "agency", "from", "ledger"),
                        facts.days().stream()
                                .sorted(days)
                                .map(one -> List.of(
                                        channels.get(one.channelId()),
                                        agencies.get(one.agencyId()),
                                        one.from().toString(),
                                        one.letters()))),
                NORMS,
                csv(
                        List.of("region", "week", "posts_per_week"),
                        facts.norms().stream()
                                .map(norm -> List.of(
                                        norm.regionCode(),
                                        norm.week().toString(),
                                        Integer.toString(norm.postsPerWeek())))),
                POSTS,
                csv(
                        POST_COLUMNS,
                        facts.posts().stream()
                                .sorted(posts)
                                .map(post -> List.of(
                                        Long.toString(post.id()),
                                        channels.get(post.channelId()),
                                        agencies.get(post.agencyId()),
                                        post.day().toString(),
                                        post.counted() ? "1" : "0",
                                        post.contentClass(),
                                        post.evidence() ? "1" : "0",
                                        post.version()))));
    }

    static EditionFacts read(Map<String, byte[]> files, EditionTerms terms) {
        List<Agency> agencies = rows(files, AGENCIES, FactRows::agency);
        Map<String, Long> agencyIds = agencies.stream().collect(Collectors.toMap(Agency::code, Agency::id));
        List<Channel> channels =
                rows(files, CHANNELS, (row, id) -> FactRows.channel(row, id, known(agencyIds, row.getField("agency"))));
        Map<String, Long> channelIds = channels.stream().collect(Collectors.toMap(Channel::code, Channel::id));
        return new EditionFacts(
                terms.weeks(),
                agencies,
                channels,
                rows(
                        files,
                        DAYS,
                        (row, id) -> new FrozenDays(
                                known(agencyIds, row.getField("agency")),
                                known(channelIds, row.getField("channel")),
                                LocalDate.parse(row.getField("from")),
                                row.getField("ledger"))),
                rows(
                        files,
                        POSTS,
                        (row, id) -> new FrozenPost(
                                Long.parseLong(row.getField("post")),
                                known(agencyIds, row.getField("agency")),
                                known(channelIds, row.getField("channel")),
                                LocalDate.parse(row.getField("day")),
                                row.getField("counted").equals("1"),
                                row.getField("class"),
                                row.getField("evidence").equals("1"),
                                row.getField("sha256"))),
                rows(
                        files,
                        NORMS,
                        (row, id) -> new WeekNorm(
                                row.getField("region"),
                                LocalDate.parse(row.getField("week")),
                                Integer.parseInt(row.getField("posts_per_week")))),
                terms.labels(),
                terms.frozen());
    }

    private static byte[] csv(List<String> columns, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be written", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(NamedCsvRecord row, long number);
    }

    private static <T> List<T> rows(Map<String, byte[]> files, String name, RowReader<T> reader) {
        byte[] file = files.get(name);
        if (file == null) {
            throw new IllegalStateException("The edition has no file " + name);
        }
        long[] number = {0};
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            return csv.stream().map(row -> reader.read(row, ++number[0])).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be read", impossible);
        }
    }

    private static long known(Map<String, Long> ids, String code) {
        Long id = code.isEmpty() ? Long.valueOf(ELSEWHERE) : ids.get(code);
        if (id == null) {
            throw new IllegalStateException("A file of the edition names " + code + ", which is in no other");
        }
        return id;
    }
}
