package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.base.Period;
import id.pantauopd.post.ClassReviews;
import id.pantauopd.post.FrozenDays;
import id.pantauopd.post.FrozenPost;
import id.pantauopd.post.WindowFacts;
import id.pantauopd.ranking.EditionFacts.WeekNorm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
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

    EditionFacts gather(String regionCode, Period weeks, Counting rules) {
        List<Agency> agencies = directory.agenciesWithin(regionCode).stream()
                .filter(agency -> agency.existedBetween(weeks.from(), weeks.to()))
                .sorted(Comparator.comparing(Agency::code))
                .toList();
        List<Long> ids = agencies.stream().map(Agency::id).toList();
        Period days = EditionFacts.daysOf(weeks, rules);
        List<FrozenDays> ledger = window.days(ids, days);
        List<FrozenPost> posts = new ArrayList<>();
        window.posts(ids, days, posts::add);
        return new EditionFacts(
                weeks,
                agencies,
                channels(ids, ledger),
                ledger,
                posts,
                norms(agencies, weeks, rules),
                LabelErrors.of(reviews.months()));
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

    private List<WeekNorm> norms(List<Agency> agencies, Period weeks, Counting rules) {
        Norms norms = inputs.norms(rules);
        List<WeekNorm> all = new ArrayList<>();
        agencies.stream().map(Agency::regionCode).distinct().sorted().forEach(region -> {
            ToIntFunction<LocalDate> norm = norms.postsPerWeek(region);
            weeks.wholeWeeks().forEach(week -> all.add(new WeekNorm(region, week, norm.applyAsInt(week))));
        });
        return all;
    }
}
