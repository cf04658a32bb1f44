package id.pantauopd.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Platform;
import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.base.UtcTime;
import id.pantauopd.post.Activity;
import id.pantauopd.ranking.RankingInputs.Gathered;
import id.pantauopd.ranking.RankingStore.Snapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Computes, stores and answers for rankings.
 *
 * <p>A ranking is one of whole weeks that are over; two periods with the same weeks in them have the same ranking. No
 * transaction is open while it is computed.
 */
@Service
public class ActivityRanking {
    private static final long ROWS_IN_MEMORY = 100_000;
    private static final Duration ANSWER_LASTS = Duration.ofMinutes(1);

    private final AgencyDirectory directory;
    private final Activity activity;
    private final RankingInputs inputs;
    private final RankingStore store;
    private final Clock clock;
    private final Methodology method = Methodology.current();
    private final Standings standings = new Standings(method);

    /** A stored ranking never changes, so nothing here can be stale. */
    private final Cache<Long, List<RankedAgency>> stored = Caffeine.newBuilder()
            .maximumWeight(ROWS_IN_MEMORY)
            .weigher((Long id, List<RankedAgency> rows) -> rows.size() + 1)
            .build();

    private final Cache<Asked, Held> unstored = Caffeine.newBuilder()
            .maximumWeight(ROWS_IN_MEMORY)
            .weigher((Asked asked, Held held) -> held.rows().size() + 1)
            .expireAfterWrite(ANSWER_LASTS)
            .build();

    ActivityRanking(
            AgencyDirectory directory, Activity activity, RankingInputs inputs, RankingStore store, Clock clock) {
        this.directory = directory;
        this.activity = activity;
        this.inputs = inputs;
        this.store = store;
        this.clock = clock;
    }

    /** What a ranking is of. */
    private record Asked(String regionCode, Period weeks) {}

    /** A ranking but for the last posts, which go on while it stands still. */
    private record Held(Snapshot head, List<RankedAgency> rows) {}

    /**
     * Computes the ranking from the roll-ups as they stand, and stores it unless the newest stored one of the same weeks
     * has the same bytes.
     *
     * @throws RankingRefused when the region is unknown, the period has not begun, or no whole week of it is over
     */
    public Ranking compute(String regionCode, Period period) {
        Asked asked = asked(regionCode, period);
        Draft draft = draft(asked);
        return ranking(asked, period, new Held(store.keep(draft, clock.instant()), draft.rows()));
    }

    /** The newest stored ranking of a region and the whole weeks of a period; empty too where none can be. */
    public Optional<Ranking> latest(String regionCode, Period period) {
        return CountedWeeks.find(period, today()).flatMap(weeks -> {
            Asked asked = new Asked(regionCode, weeks);
            return stored(asked).map(held -> ranking(asked, period, held));
        });
    }

    /**
     * The newest stored ranking, or one computed for this answer and not stored: for screens and downloads, where anybody
     * may ask for any window. Computed answers are kept for a minute.
     *
     * @throws RankingRefused as {@link #compute} does
     */
    public Ranking answer(String regionCode, Period period) {
        Asked asked = asked(regionCode, period);
        return ranking(asked, period, stored(asked).orElseGet(() -> unstored.get(asked, this::unstored)));
    }

    /** Computes and stores the ranking of every region that has agencies with channels, in as many queries as for one. */
    void refresh(Period weeks) {
        List<Region> regions = directory.regions();
        List<Agency> agencies = regions.stream()
                .filter(region -> region.parentCode() == null)
                .flatMap(root -> directory.agenciesWithin(root.code()).stream())
                .toList();
        Gathered gathered = inputs.gather(agencies, weeks, method.counting());
        gathered.byRegion(agencies)
                .forEach((code, members) -> store.keep(draft(code, members, gathered), clock.instant()));
    }

    private Asked asked(String regionCode, Period period) {
        if (directory.region(regionCode).isEmpty()) {
            throw RankingRefused.unknownRegion(regionCode);
        }
        return new Asked(regionCode, CountedWeeks.in(period, today()));
    }

    private Optional<Held> stored(Asked asked) {
        return store.newest(asked.regionCode(), asked.weeks())
                .map(head -> new Held(head, stored.get(head.id(), store::rows)));
    }

    private Held unstored(Asked asked) {
        Draft draft = draft(asked);
        return new Held(Snapshot.unstored(draft, clock.instant()), draft.rows());
    }

    private Draft draft(Asked asked) {
        List<Agency> agencies = directory.agenciesWithin(asked.regionCode());
        return draft(asked.regionCode(), agencies, inputs.gather(agencies, asked.weeks(), method.counting()));
    }

    private Draft draft(String regionCode, List<Agency> agencies, Gathered gathered) {
        double share = method.coverage().freeze();
        Gathered counted = inputs.withoutFrozen(agencies, gathered, share);
        List<RankedAgency> rows = standings.rank(counted.now(agencies), counted.weeks(), counted.before(agencies));
        List<Platform> frozen = List.copyOf(gathered.losses().frozen(agencies, share));
        return Draft.of(regionCode, gathered.weeks(), method.version(), frozen, rows);
    }

    private Ranking ranking(Asked asked, Period period, Held held) {
        Map<Long, Instant> lastPosts = activity.lastPosts(
                held.rows().stream().map(RankedAgency::agencyId).toList());
        Snapshot head = held.head();
        return new Ranking(
                head.id(),
                asked.regionCode(),
                period,
                asked.weeks(),
                head.methodVersion(),
                UtcTime.fromColumn(head.computedAt()),
                head.frozen(),
                held.rows().stream()
                        .map(row -> row.recalled(row.agencyId(), lastPosts.get(row.agencyId())))
                        .toList(),
                HexFormat.of().formatHex(head.contentSha256()));
    }

    private LocalDate today() {
        return Period.day(clock.instant(), Period.JAKARTA);
    }
}
