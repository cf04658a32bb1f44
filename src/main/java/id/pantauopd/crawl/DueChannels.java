package id.pantauopd.crawl;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.CrawlTarget;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out channels page by page, each under a lease, so that any number of them is walked in little memory. */
@Component
class DueChannels {
    private static final int PAGE = 256;

    private final AgencyDirectory directory;
    private final Leases leases;
    private final HostBackoff hosts;
    private final JdbcClient jdbc;
    private final Clock clock;

    DueChannels(AgencyDirectory directory, Leases leases, HostBackoff hosts, JdbcClient jdbc, Clock clock) {
        this.directory = directory;
        this.leases = leases;
        this.hosts = hosts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Walk walk(Selection selection) {
        return switch (selection) {
            case Selection.Due due -> busy -> taken(leases.takeDue(due, busy, PAGE));
            case Selection.All ignored -> new Pages(this::all);
            case Selection.Named named -> {
                TreeSet<Long> ids = new TreeSet<>(named.channelIds());
                yield new Pages(
                        after -> ids.tailSet(after + 1).stream().limit(PAGE).toList());
            }
        };
    }

    private List<Long> all(long after) {
        return jdbc.sql("SELECT channel_id FROM crawl_state WHERE channel_id > :after ORDER BY channel_id LIMIT "
                        + PAGE)
                .param("after", after)
                .query((row, at) -> row.getLong(1))
                .list();
    }

    private List<Taken> taken(List<CrawlState> states) {
        Map<Long, CrawlTarget> targets = new HashMap<>();
        directory
                .crawlTargets(states.stream().map(CrawlState::channelId).toList())
                .forEach(target -> targets.put(target.channelId(), target));
        hosts.load(states.stream().map(CrawlState::host).distinct().toList(), clock.instant());
        long now = System.nanoTime();
        return states.stream()
                .filter(state -> targets.containsKey(state.channelId()))
                .map(state -> new Taken(Objects.requireNonNull(targets.get(state.channelId())), state, now))
                .toList();
    }

    /** A walk over channels. */
    interface Walk {
        /**
         * The next page, empty at the end.
         *
         * @param busyHosts whose channels can wait, because many of theirs are waiting already
         */
        List<Taken> next(Collection<String> busyHosts);
    }

    /** Channels by pages of ids, due or not. */
    private final class Pages implements Walk {
        private final LongFunction<List<Long>> idsAfter;
        private long after;

        Pages(LongFunction<List<Long>> idsAfter) {
            this.idsAfter = idsAfter;
        }

        @Override
        public List<Taken> next(Collection<String> busyHosts) {
            List<Long> ids = idsAfter.apply(after);
            while (!ids.isEmpty()) {
                after = ids.getLast();
                List<Taken> page = taken(leases.takeThese(ids));
                if (!page.isEmpty()) {
                    return page;
                }
                ids = idsAfter.apply(after); // all of that page are in other hands
            }
            return List.of();
        }
    }
}
