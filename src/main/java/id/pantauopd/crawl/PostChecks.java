package id.pantauopd.crawl;

import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.CrawlTarget;
import id.pantauopd.base.Period;
import id.pantauopd.fetch.Fetcher;
import id.pantauopd.post.PostLedger;
import id.pantauopd.post.PostWatch;
import id.pantauopd.post.PostWatch.Unlisted;
import id.pantauopd.post.Presence;
import id.pantauopd.reader.Probe;
import id.pantauopd.reader.Visit;
import id.pantauopd.reader.Visits;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at posts that their channels no longer list, each by itself: only so can a deletion be told from a short list.
 *
 * <p>Only channels that are read without trouble are asked about, and only posts so young that a removal changes whether
 * they count. Opens no transaction around the network.
 */
@Component
class PostChecks {
    private static final Logger log = LoggerFactory.getLogger(PostChecks.class);
    private static final int CHANNELS = 256;
    private static final int POSTS_A_CHANNEL = 5;
    private static final int MOST = 2_000;
    private static final int DAYS = 8;
    /** From so many looks on, a majority of absent posts is a fault of the source. */
    private static final int ENOUGH_TO_DOUBT = 3;

    private final JdbcClient jdbc;
    private final AgencyDirectory directory;
    private final PostWatch watch;
    private final PostLedger ledger;
    private final Visits visits;
    private final Fetcher fetcher;
    private final Clock clock;

    PostChecks(
            JdbcClient jdbc,
            AgencyDirectory directory,
            PostWatch watch,
            PostLedger ledger,
            Visits visits,
            Fetcher fetcher,
            Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.watch = watch;
        this.ledger = ledger;
        this.visits = visits;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** Looks at some two thousand posts at most; gives how many were looked at. */
    int run() {
        int looked = 0;
        long after = 0;
        List<Long> well = wellRead(after);
        while (!well.isEmpty() && looked < MOST) {
            for (CrawlTarget target : directory.crawlTargets(well)) {
                looked += check(target);
            }
            after = well.getLast();
            well = wellRead(after);
        }
        return looked;
    }

    private int check(CrawlTarget target) {
        LocalDate since = Period.day(clock.instant(), target.zone()).minusDays(DAYS);
        Map<Unlisted, Presence> seen = new LinkedHashMap<>();
        try {
            for (Unlisted post : watch.unlisted(target.channelId(), since, POSTS_A_CHANNEL)) {
                visits.probe(visit(target), post.name(), post.url())
                        .ifPresent(probe -> seen.put(post, presence(probe)));
            }
            note(target, seen);
        } catch (RuntimeException failed) { // the boundary of a channel: costs this one only
            log.error("The posts of channel {} could not be looked at", target.code(), failed);
        }
        return seen.size();
    }

    private void note(CrawlTarget target, Map<Unlisted, Presence> seen) {
        long absent = seen.values().stream().filter(Presence.ABSENT::equals).count();
        if (seen.size() >= ENOUGH_TO_DOUBT && absent * 2 > seen.size()) {
            log.warn("Most of channel {}'s posts look absent at once; that is not believed", target.code());
            return;
        }
        Instant now = clock.instant();
        seen.forEach((post, presence) -> ledger.probed(post.postId(), presence, now));
    }

    private Presence presence(Probe probe) {
        return switch (probe.verdict().apply(fetcher.fetch(probe.question()))) {
            case PRESENT -> Presence.PRESENT;
            case ABSENT -> Presence.ABSENT;
            case UNCLEAR -> Presence.UNCLEAR;
        };
    }

    private Visit visit(CrawlTarget target) {
        return new Visit(
                target.platform(),
                target.feedUrl(),
                target.zone(),
                target.settings(),
                1,
                null,
                null,
                clock.instant(),
                null);
    }

    /** Channels that are read without trouble. */
    private List<Long> wellRead(long after) {
        return jdbc.sql("SELECT channel_id FROM crawl_state WHERE channel_id > :after AND failing_since IS NULL"
                        + " AND last_success_at IS NOT NULL ORDER BY channel_id LIMIT " + CHANNELS)
                .param("after", after)
                .query((row, at) -> row.getLong(1))
                .list();
    }
}
