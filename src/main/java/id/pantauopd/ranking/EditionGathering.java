package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.Platform;
import id.pantauopd.base.Period;
import id.pantauopd.post.ClassReviews;
import id.pantauopd.post.FrozenDays;
import id.pantauopd.post.FrozenPost;
import id.pantauopd.post.WindowFacts;
import id.pantauopd.ranking.EditionFacts.WeekNorm;
import id.pantauopd.ranking.RankingInputs.Gathered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the facts of an edition as they stand now. */
@Component
class EditionGathering {
    private final AgencyDirectory directory;
    private final WindowFacts window;
    private final RankingInputs inputs;
    private final ClassReviews reviews;

    EditionGathering(AgencyDirectory directory, WindowFacts window, RankingInputs inputs, ClassReviews reviews) {
        this.directory = directory;
        this.window = window;
        this.inputs = inputs;
        this.reviews = reviews;
    }

    EditionFacts gather(String regionCode, Period weeks, Methodology method) {
        List<Agency> agencies = directory.agenciesWithin(regionCode).stream()
                .filter(agency -> agency.existedBetween(weeks.from(), weeks.to()))
                .sorted(Comparator.comparing(Agency::code))
                .toList();
        List<Long> ids = agencies.stream().map(Agency::id).toList();
        Period days = EditionFacts.daysOf(weeks, method.counting());
        Gathered gathered = inputs.gather(agencies, weeks, method.counting());
        Set<Platform> frozen =
                gathered.losses().frozen(agencies, method.coverage().freeze());
        List<FrozenDays> ledger = window.days(ids, days);
        List<Channel> channels = channels(ids, ledger);
        List<FrozenPost> posts = new ArrayList<>();
        window.posts(ids, days, posts::add);
        return new EditionFacts(
                weeks,
                agencies,
                channels,
                leftOut(ledger, channels, gathered, frozen),
                posts,
                norms(agencies, weeks, gathered.norms()),
                LabelErrors.of(reviews.months()),
                List.copyOf(new TreeSet<>(frozen)));
    }

    /** Exceptional days, and the days of frozen platforms, leave the ledger before anything is summed. */
    private static List<FrozenDays> leftOut(
            List<FrozenDays> ledger, List<Channel> channels, Gathered gathered, Set<Platform> frozen) {
        Set<Long> onFrozen = channels.stream()
                .filter(channel -> frozen.contains(channel.platform()))
                .map(Channel::id)
                .collect(Collectors.toSet());
        return ledger.stream()
                .map(one -> one.without(day ->
                        (onFrozen.contains(one.channelId()) && gathered.weeks().contains(day))
                                || gathered.exceptions().leaves(one.agencyId(), one.channelId(), day)))
                .toList();
    }

    /** Those of the agencies now, and those that were theirs on some day of the window. */
    private List<Channel> channels(List<Long> agencyIds, List<FrozenDays> ledger) {
        List<Channel> channels = new ArrayList<>(directory.channelsOf(agencyIds));
        Set<Long> known = new HashSet<>(channels.stream().map(Channel::id).toList());
        ledger.stream()
                .map(FrozenDays::channelId)
                .filter(known::add)
                .forEach(id -> directory.channel(id).ifPresent(channels::add));
        return channels.stream().sorted(Comparator.comparing(Channel::code)).toList();
    }

    private static List<WeekNorm> norms(List<Agency> agencies, Period weeks, Norms norms) {
        List<WeekNorm> all = new ArrayList<>();
        agencies.stream().map(Agency::regionCode).distinct().sorted().forEach(region -> {
            ToIntFunction<LocalDate> norm = norms.postsPerWeek(region);
            weeks.wholeWeeks().forEach(week -> all.add(new WeekNorm(region, week, norm.applyAsInt(week))));
        });
        return all;
    }
}
