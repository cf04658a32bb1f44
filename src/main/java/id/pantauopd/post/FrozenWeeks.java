package id.pantauopd.post;

import id.pantauopd.base.Period;
import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Sums the weeks of agencies anew from frozen days and posts, by the rules that the roll-ups hold to. Pure. */
public final class FrozenWeeks {
    private final Map<Long, List<ChannelDay>> byAgency = new TreeMap<>();
    private final Map<Long, List<Key>> active = new HashMap<>();

    public FrozenWeeks(Collection<FrozenDays> days, Collection<FrozenPost> posts) {
        Map<Key, Count> counts = new HashMap<>();
        for (FrozenPost post : posts) {
            counts.merge(
                    new Key(post.agencyId(), post.channelId(), post.day()),
                    new Count(1, post.counted() ? 1 : 0, post.content()),
                    Count::plus);
        }
        days.forEach(channel -> add(channel, counts));
        counts.forEach((key, count) -> {
            if (count.counted() > 0) {
                active.computeIfAbsent(key.agencyId(), none -> new ArrayList<>())
                        .add(key);
            }
        });
    }

    /**
     * The weeks of a window in which anything was due, in order. Interactions and live channels are not in them: the first
     * are no part of a score, the second are asked for by day.
     */
    public List<AgencyWeek> weeks(long agencyId, Period window) {
        Map<LocalDate, List<ChannelDay>> byWeek = new TreeMap<>();
        for (ChannelDay day : byAgency.getOrDefault(agencyId, List.of())) {
            if (window.contains(day.day())) {
                byWeek.computeIfAbsent(Period.weekOf(day.day()), week -> new ArrayList<>())
                        .add(day);
            }
        }
        return byWeek.entrySet().stream()
                .map(week -> WeeklyRollUp.of(agencyId, week.getKey(), week.getValue(), 0))
                .toList();
    }

    /** Channels with a counted post in the days up to {@code lastDay}, whether or not these days are left out. */
    public int liveChannels(long agencyId, LocalDate lastDay, int days) {
        Period alive = Period.lastDays(days, lastDay);
        Set<Long> live = new HashSet<>();
        for (Key key : active.getOrDefault(agencyId, List.of())) {
            if (alive.contains(key.day())) {
                live.add(key.channelId());
            }
        }
        return live.size();
    }

    private void add(FrozenDays channel, Map<Key, Count> counts) {
        List<ChannelDay> own = byAgency.computeIfAbsent(channel.agencyId(), none -> new ArrayList<>());
        for (int i = 0; i < channel.letters().length(); i++) {
            Optional<Ledger> ledger = channel.on(i);
            if (ledger.isPresent()) {
                LocalDate day = channel.from().plusDays(i);
                Count count = counts.getOrDefault(new Key(channel.agencyId(), channel.channelId(), day), Count.NOTHING);
                own.add(new ChannelDay(
                        channel.channelId(),
                        day,
                        channel.agencyId(),
                        ledger.get(),
                        count.counted(),
                        count.all(),
                        null,
                        count.content()));
            }
        }
    }

    private record Count(int all, int counted, ContentCounts content) {
        static final Count NOTHING = new Count(0, 0, ContentCounts.NONE);

        Count plus(Count other) {
            return new Count(all + other.all, counted + other.counted, content.plus(other.content));
        }
    }

    private record Key(long agencyId, long channelId, LocalDate day) {}
}
