package id.pantauopd.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds agencies by what people call them: {@code pupr}, {@code dukcapil}, {@code diskomimfo}.
 *
 * <p>Every word of the question must resemble a word of the agency's names or of its region. Cost grows with the number
 * of agencies: about 30 ms for 20,000.
 */
final class NameSearch {
    private static final int LONGEST_QUESTION = 100;
    private static final int MOST_WORDS = 8;
    private static final int REGION_PENALTY = 1;
    private static final int PAST_PENALTY = 100;

    private final List<Entry> entries;

    NameSearch(List<Agency> byName, Map<String, Region> regions, Map<Long, List<String>> pastNames) {
        this.entries = byName.stream()
                .map(agency -> Entry.of(
                        agency, regions.get(agency.regionCode()), pastNames.getOrDefault(agency.id(), List.of())))
                .toList();
    }

    /** The best first; those of equal likeness in order of name. Past agencies come after those that exist. */
    List<Agency> find(String text, int limit) {
        List<String> asked = NameWords.of(text.substring(0, Math.min(text.length(), LONGEST_QUESTION))).stream()
                .limit(MOST_WORDS)
                .toList();
        if (asked.isEmpty() || limit <= 0) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            int distance = entry.distance(asked);
            if (distance < Likeness.NONE) {
                hits.add(new Hit(entry.agency, distance));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::distance))
                .limit(limit)
                .map(Hit::agency)
                .toList();
    }

    private record Hit(Agency agency, int distance) {}

    /** An agency with the words of its names, and those of its region's name. */
    private record Entry(Agency agency, List<String> words, List<String> regionWords) {

        static Entry of(Agency agency, @Nullable Region region, List<String> pastNames) {
            List<String> words = Stream.of(
                            Stream.of(agency.shortName(), agency.name()), agency.aliases().stream(), pastNames.stream())
                    .flatMap(names -> names)
                    .flatMap(name -> NameWords.withJoined(name).stream())
                    .distinct()
                    .toList();
            return new Entry(agency, words, region == null ? List.of() : NameWords.of(region.name()));
        }

        int distance(List<String> asked) {
            int sum = agency.validTo() == null ? 0 : PAST_PENALTY;
            for (String word : asked) {
                int nearest = Math.min(nearest(word, words), nearest(word, regionWords) + REGION_PENALTY);
                if (nearest >= Likeness.NONE) {
                    return Likeness.NONE;
                }
                sum += nearest;
            }
            return sum;
        }

        private static int nearest(String asked, List<String> words) {
            int nearest = Likeness.NONE;
            for (String word : words) {
                nearest = Math.min(nearest, Likeness.distance(asked, word));
            }
            return nearest;
        }
    }
}
