package id.pantauopd.ranking;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import id.pantauopd.post.AgencyWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ranks candidates among each other and inside their peer groups. Pure; the order of the input changes nothing. */
final class Standings {
    private static final Comparator<RankedAgency> FOR_DISPLAY = Comparator.comparing(
                    RankedAgency::position, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RankedAgency::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(RankedAgency::code);

    private final Scoring scoring;

    Standings(Methodology method) {
        this.scoring = new Scoring(method);
    }

    /**
     * @param before the candidates of the window of the same length just before, for the change of place
     * @return ranked agencies by position, then the others, each by name
     */
    List<RankedAgency> rank(List<Candidate> now, Period window, List<Candidate> before) {
        List<Scored> scored = score(now, window);
        Map<Long, Integer> places = Places.of(scored);
        Map<PeerGroup, Map<Long, Integer>> inGroup = groupPlaces(scored);
        Map<Long, Integer> placesBefore = Places.of(score(before, window.previous()));
        return scored.stream()
                .map(one -> line(one, places, inGroup, placesBefore))
                .sorted(FOR_DISPLAY)
                .toList();
    }

    private List<Scored> score(List<Candidate> candidates, Period window) {
        List<Facts> facts = candidates.stream()
                .map(candidate -> Facts.of(candidate, window))
                .toList();
        Map<PeerGroup, GroupMeans> means = GroupMeans.byGroup(facts);
        return facts.stream()
                .map(one ->
                        scoring.score(one, means.getOrDefault(one.of().agency().peerGroup(), GroupMeans.NONE), window))
                .toList();
    }

    private static Map<PeerGroup, Map<Long, Integer>> groupPlaces(List<Scored> scored) {
        Map<PeerGroup, Map<Long, Integer>> places = new EnumMap<>(PeerGroup.class);
        scored.stream()
                .collect(Collectors.groupingBy(one -> one.agency().peerGroup()))
                .forEach((group, members) -> places.put(group, Places.of(members)));
        return places;
    }

    private static RankedAgency line(
            Scored one,
            Map<Long, Integer> places,
            Map<PeerGroup, Map<Long, Integer>> inGroup,
            Map<Long, Integer> placesBefore) {
        var agency = one.agency();
        Facts facts = one.facts();
        return new RankedAgency(
                agency.id(),
                agency.code(),
                agency.slug(),
                agency.name(),
                agency.shortName(),
                agency.peerGroup(),
                places.get(agency.id()),
                inGroup.getOrDefault(agency.peerGroup(), Map.of()).get(agency.id()),
                one.tier(),
                one.score(),
                one.coverage(),
                one.coverageClass(),
                one.pillars(),
                counted(facts),
                facts.weeks().stream().mapToInt(AgencyWeek::postsAll).sum(),
                activeDays(facts),
                facts.of().accounts().all(),
                placesBefore.get(agency.id()),
                null,
                one.reason());
    }

    private static @Nullable Integer counted(Facts facts) {
        return facts.observed().isEmpty() ? null : Integer.valueOf(facts.posts());
    }

    private static @Nullable Integer activeDays(Facts facts) {
        return facts.observed().isEmpty()
                ? null
                : Integer.valueOf(facts.observed().stream()
                        .mapToInt(week -> Integer.bitCount(week.activeDays()))
                        .sum());
    }
}
