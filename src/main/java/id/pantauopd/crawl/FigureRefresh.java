package id.pantauopd.crawl;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.post.RefreshAppointments;
import id.pantauopd.post.RefreshAppointments.Due;
import id.pantauopd.post.RefreshAppointments.Moved;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads figures again by the age of their posts, the cheapest way first: what an ordinary visit has shown lately needs
 * nothing, then the list of the channel where it shows several at once, then the posts by their ids.
 *
 * <p>Platforms are asked side by side, each within a budget of questions a run. Opens no transaction around the network.
 */
@Component
class FigureRefresh {
    private static final Logger log = LoggerFactory.getLogger(FigureRefresh.class);
    private static final int AT_ONCE = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(8);

    private final JdbcClient jdbc;
    private final AgencyDirectory directory;
    private final RefreshAppointments appointments;
    private final RefreshReading reading;
    private final Clock clock;

    FigureRefresh(
            JdbcClient jdbc,
            AgencyDirectory directory,
            RefreshAppointments appointments,
            RefreshReading reading,
            Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.appointments = appointments;
        this.reading = reading;
        this.clock = clock;
    }

    /** Does what is due, some two thousand posts at a time; gives how many were read. */
    int run() throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        int read = 0;
        List<Due> due = appointments.due(clock.instant(), AT_ONCE);
        while (!due.isEmpty()) {
            read += round(due, end);
            if (due.size() < AT_ONCE || System.nanoTime() > end) {
                break;
            }
            due = appointments.due(clock.instant(), AT_ONCE);
        }
        return read;
    }

    private int round(List<Due> due, long end) throws InterruptedException {
        Instant now = clock.instant();
        appointments.move(due.stream()
                .filter(post -> post.isCovered(now))
                .map(Due::covered)
                .toList());
        Map<Long, List<Due>> open = due.stream()
                .filter(post -> !post.isCovered(now))
                .collect(Collectors.groupingBy(Due::channelId, LinkedHashMap::new, Collectors.toList()));
        if (open.isEmpty()) {
            return 0;
        }
        Set<Long> well = wellRead(open.keySet());
        Map<Object, List<CrawlTarget>> byPlatform = directory.crawlTargets(open.keySet()).stream()
                .filter(target -> well.contains(target.channelId()))
                .collect(Collectors.groupingBy(CrawlTarget::platform));
        List<Lane> lanes = new ArrayList<>();
        byPlatform.values().forEach(targets -> lanes.add(new Lane(targets, open, end)));
        lanes.forEach(Lane::start);
        int read = 0;
        for (Lane lane : lanes) {
            read += lane.await(open);
        }
        // Channels that fail or are no longer read: their posts are tried again as their age says.
        appointments.move(open.values().stream()
                .flatMap(List::stream)
                .map(post -> post.asked(now, false))
                .toList());
        return read;
    }

    private Set<Long> wellRead(Set<Long> channels) {
        return new HashSet<>(jdbc.sql("SELECT channel_id FROM crawl_state WHERE channel_id IN (:channels)"
                        + " AND failing_since IS NULL")
                .param("channels", channels)
                .query(Long.class)
                .list());
    }

    /** The channels of one platform, one after another. */
    private final class Lane {
        private final Map<Long, List<Due>> open;
        private final List<CrawlTarget> targets;
        private final List<Long> done = new ArrayList<>();
        private final Thread thread;
        private final long end;
        private int read;

        Lane(List<CrawlTarget> targets, Map<Long, List<Due>> open, long end) {
            this.targets = targets;
            this.open = Map.copyOf(open);
            this.end = end;
            this.thread = Thread.ofVirtual()
                    .name("refresh " + targets.getFirst().platform())
                    .unstarted(this::work);
        }

        void start() {
            thread.start();
        }

        /** Takes the channels that were dealt with out of the map. */
        int await(Map<Long, List<Due>> left) throws InterruptedException {
            thread.join();
            done.forEach(left::remove);
            return read;
        }

        private void work() {
            RefreshReading.Budget budget = new RefreshReading.Budget();
            for (CrawlTarget target : targets) {
                if (System.nanoTime() > end || budget.isSpent()) {
                    return;
                }
                try {
                    List<Moved> moved = reading.read(target, open.getOrDefault(target.channelId(), List.of()), budget);
                    appointments.move(moved);
                    done.add(target.channelId());
                    read += (int)
                            moved.stream().filter(move -> move.asked() != null).count();
                } catch (RuntimeException failed) { // the boundary of a channel: costs this one only
                    log.error("The figures of channel {} could not be read again", target.code(), failed);
                }
            }
        }
    }
}
