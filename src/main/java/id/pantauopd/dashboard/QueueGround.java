package id.pantauopd.dashboard;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelState;
import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.ranking.ActivityRanking;
import id.pantauopd.ranking.RankedAgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what the effect of a trouble is judged by: living agencies, their channels, the newest ranking. */
@Component
class QueueGround {
    private static final int DAYS = 28;

    private final AgencyDirectory directory;
    private final ActivityRanking rankings;
    private final Regions regions;
    private final Clock clock;

    QueueGround(AgencyDirectory directory, ActivityRanking rankings, Regions regions, Clock clock) {
        this.directory = directory;
        this.rankings = rankings;
        this.regions = regions;
        this.clock = clock;
    }

    Laid lay() {
        LocalDate today = Period.day(clock.instant(), Period.JAKARTA);
        Map<Long, Agency> living = new HashMap<>();
        directory.agenciesWithin(Region.NATION).stream()
                .filter(agency -> agency.existedBetween(today, today))
                .forEach(agency -> living.put(agency.id(), agency));
        Map<Long, Channel> channels = new HashMap<>();
        Map<Long, Integer> counts = new HashMap<>();
        directory.channelsOf(living.keySet()).forEach(channel -> {
            channels.put(channel.id(), channel);
            if (channel.state() != ChannelState.GONE) {
                counts.merge(channel.agencyId(), 1, Integer::sum);
            }
        });
        Optional<Region> region = regions.first();
        Map<Long, RankedAgency> ranked = new HashMap<>();
        region.flatMap(shown -> rankings.latest(
                        shown.code(), Period.lastDays(DAYS, Period.weekOf(today).minusDays(1))))
                .ifPresent(ranking -> ranking.rows().forEach(row -> ranked.put(row.agencyId(), row)));
        Set<Long> shown = region.stream()
                .flatMap(one -> directory.agenciesWithin(one.code()).stream())
                .map(Agency::id)
                .collect(Collectors.toSet());
        return new Laid(living, channels, counts, ranked, shown);
    }

    /**
     * @param counts channels that are not ended, by agency
     * @param ranked lines of the newest stored ranking of the region that is shown first
     * @param shown agencies of that region
     */
    record Laid(
            Map<Long, Agency> agencies,
            Map<Long, Channel> channels,
            Map<Long, Integer> counts,
            Map<Long, RankedAgency> ranked,
            Set<Long> shown) {

        @Nullable
        Agency agencyOf(@Nullable Channel channel) {
            return channel == null ? null : agencies.get(channel.agencyId());
        }

        int channelsOf(long agencyId) {
            return counts.getOrDefault(agencyId, 0);
        }

        QueueEffect effect(long agencyId, int lost, int channels) {
            return QueueEffect.of(shown.contains(agencyId), lost, channels, ranked.get(agencyId));
        }
    }
}
