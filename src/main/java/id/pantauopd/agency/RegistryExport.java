package id.pantauopd.agency;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Writes the registry in the format that the import reads: importing it into an empty store gives the same agencies and
 * addresses. Agencies that have become part of others, and archived channels, are left out.
 */
@Service
public class RegistryExport {
    private static final int AT_ONCE = 1_000;

    private final AgencyDirectory directory;

    RegistryExport(AgencyDirectory directory) {
        this.directory = directory;
    }

    /** Writes the agencies of a region and of all regions below it, by code. */
    public void write(Appendable out, String regionCode) throws IOException {
        out.append(csv(List.of(RegistryColumns.ALL)));
        List<Agency> agencies = agencies(regionCode);
        for (int from = 0; from < agencies.size(); from += AT_ONCE) {
            out.append(csv(rows(agencies.subList(from, Math.min(from + AT_ONCE, agencies.size())))));
        }
    }

    /** The same, row by row, without the headings. */
    public void rows(String regionCode, Consumer<List<String>> sink) {
        List<Agency> agencies = agencies(regionCode);
        for (int from = 0; from < agencies.size(); from += AT_ONCE) {
            rows(agencies.subList(from, Math.min(from + AT_ONCE, agencies.size())))
                    .forEach(sink);
        }
    }

    private List<Agency> agencies(String regionCode) {
        return directory.agenciesWithin(regionCode).stream()
                .filter(agency -> agency.mergedIntoId() == null)
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    private List<List<String>> rows(List<Agency> agencies) {
        Map<Long, List<Channel>> channels = directory
                .channelsOf(agencies.stream().map(Agency::id).toList())
                .stream()
                .filter(channel -> channel.state() != ChannelState.GONE)
                .collect(Collectors.groupingBy(Channel::agencyId));
        return agencies.stream()
                .flatMap(agency -> channels.containsKey(agency.id())
                        ? channels.get(agency.id()).stream().map(channel -> cells(agency, channel))
                        : Stream.of(cells(agency, null)))
                .toList();
    }

    private static List<String> cells(Agency agency, @Nullable Channel channel) {
        return Stream.of(
                        agency.regionCode(),
                        agency.code(),
                        agency.name(),
                        agency.shortName(),
                        agency.kind(),
                        agency.peerGroup(),
                        agency.commission(),
                        agency.website(),
                        channel == null ? null : channel.platform(),
                        channel == null ? null : channel.handle(),
                        channel == null ? null : channel.url(),
                        channel == null ? null : channel.feedUrl(),
                        channel == null ? null : channel.officialSince())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }

    private static String csv(List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        }
        return text.toString();
    }
}
