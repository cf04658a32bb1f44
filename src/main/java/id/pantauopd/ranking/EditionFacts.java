package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelTenure;
import id.pantauopd.agency.Platform;
import id.pantauopd.base.Period;
import id.pantauopd.post.FrozenDays;
import id.pantauopd.post.FrozenPost;
import id.pantauopd.post.FrozenWeeks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that the figures of an edition follow from, together with a methodology and a seed.
 *
 * @param norms posts that make a week active, of each region of an agency and each Monday
 * @param frozen platforms that were left out for everyone
 * @param labels how often classes of posts are wrong, as far as it was known
 */
record EditionFacts(
        Period weeks,
        List<Agency> agencies,
        List<Channel> channels,
        List<FrozenDays> days,
        List<FrozenPost> posts,
        List<WeekNorm> norms,
        LabelErrors labels,
        List<Platform> frozen) {

    /** What a region asked of the week of a Monday. */
    record WeekNorm(String regionCode, LocalDate week, int postsPerWeek) {}

    /** The days whose posts matter: those of the weeks, and before them those that keep a channel live. */
    static Period daysOf(Period weeks, Counting rules) {
        LocalDate live = weeks.to().minusDays(rules.liveDays() - 1L);
        return new Period(live.isBefore(weeks.from()) ? live : weeks.from(), weeks.to());
    }

    List<Candidate> candidates(Counting rules) {
        FrozenWeeks frozen = new FrozenWeeks(days, posts);
        Map<Long, List<ChannelTenure>> byAgency = channels.stream()
                .map(channel -> new ChannelTenure(
                        channel.agencyId(),
                        channel.state(),
                        channel.verification(),
                        channel.validFrom(),
                        channel.validTo()))
                .collect(Collectors.groupingBy(ChannelTenure::agencyId));
        Map<String, Map<LocalDate, Integer>> normOf = normsByRegion();
        return agencies.stream()
                .map(agency -> new Candidate(
                        agency,
                        Accounts.of(byAgency.getOrDefault(agency.id(), List.of()), weeks),
                        frozen.liveChannels(agency.id(), weeks.to(), rules.liveDays()),
                        frozen.weeks(agency.id(), weeks),
                        monday -> normOf.getOrDefault(agency.regionCode(), Map.of())
                                .getOrDefault(monday, rules.postsPerWeek())))
                .toList();
    }

    private Map<String, Map<LocalDate, Integer>> normsByRegion() {
        Map<String, Map<LocalDate, Integer>> byRegion = new HashMap<>();
        norms.forEach(norm -> byRegion.computeIfAbsent(norm.regionCode(), code -> new HashMap<>())
                .put(norm.week(), norm.postsPerWeek()));
        return byRegion;
    }
}
