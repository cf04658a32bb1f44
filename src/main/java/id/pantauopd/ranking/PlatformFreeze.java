package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.ChannelPlatforms;
import id.pantauopd.agency.Platform;
import id.pantauopd.base.Period;
import id.pantauopd.post.Activity;
import id.pantauopd.post.Activity.ChannelTally;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.LeftOut;
import id.pantauopd.post.WeeksWithout;
import id.pantauopd.ranking.PlatformLosses.Tally;
import id.pantauopd.ranking.RankingInputs.Gathered;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Freezes a platform that lost too many of its account-days in a window: then no agency of the ranking is judged on it, or
 * those that are hard to read would be ranked by our failure.
 *
 * <p>The weekly roll-ups know no platforms. They do know whether anything was lost at all; only then are account-days
 * counted by channel, from one covering key, for all regions at once.
 */
@Component
class PlatformFreeze {
    private final Activity activity;
    private final ChannelPlatforms platforms;
    private final WeeksWithout weeks;

    PlatformFreeze(Activity activity, ChannelPlatforms platforms, WeeksWithout weeks) {
        this.activity = activity;
        this.platforms = platforms;
        this.weeks = weeks;
    }

    PlatformLosses losses(List<Long> agencyIds, List<AgencyWeek> rows, Period window) {
        boolean whole = rows.stream()
                .filter(week -> window.contains(week.week()))
                .allMatch(week -> week.daysObserved() == week.daysDue());
        if (whole) {
            return PlatformLosses.NONE;
        }
        List<ChannelTally> tallies = activity.channelDays(agencyIds, window);
        Map<Long, Platform> known =
                platforms.of(tallies.stream().map(ChannelTally::channelId).toList());
        Map<Long, Map<Platform, Tally>> byAgency = new HashMap<>();
        for (ChannelTally tally : tallies) {
            Platform platform = known.get(tally.channelId());
            if (platform != null) {
                byAgency.computeIfAbsent(tally.agencyId(), none -> new EnumMap<>(Platform.class))
                        .merge(platform, new Tally(tally.due(), tally.due() - tally.observed()), Tally::plus);
            }
        }
        return new PlatformLosses(byAgency, known);
    }

    /** The same facts without the platforms that are frozen for these agencies; the very same when none is. */
    Gathered leaveOut(Collection<Agency> agencies, Gathered gathered, double share) {
        Set<Platform> now = gathered.losses().frozen(agencies, share);
        Set<Platform> before = gathered.lossesBefore().frozen(agencies, share);
        if (now.isEmpty() && before.isEmpty()) {
            return gathered;
        }
        LeftOut frozen = days(gathered.losses(), now, gathered.weeks())
                .or(days(gathered.lossesBefore(), before, gathered.weeks().previous()));
        List<AgencyWeek> rows = agencies.stream()
                .map(agency -> gathered.activity().get(agency.id()))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        Map<Long, List<AgencyWeek>> left = weeks.sum(rows, gathered.exceptions().or(frozen)).stream()
                .collect(Collectors.groupingBy(AgencyWeek::agencyId));
        return gathered.with(left);
    }

    private static LeftOut days(PlatformLosses losses, Set<Platform> frozen, Period window) {
        return new LeftOut() {
            @Override
            public boolean touches(long agencyId, LocalDate monday) {
                return window.contains(monday)
                        && losses.byAgency().getOrDefault(agencyId, Map.of()).keySet().stream()
                                .anyMatch(frozen::contains);
            }

            @Override
            public boolean leaves(long agencyId, long channelId, LocalDate day) {
                Platform platform = losses.platforms().get(channelId);
                return platform != null && frozen.contains(platform) && window.contains(day);
            }
        };
    }
}
