package id.pantauopd.ranking;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import id.pantauopd.post.AgencyWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A seeded region of any size, ready to be ranked; for benchmarks. */
public final class RankingLoad {
    private static final Period WINDOW = Samples.FOUR_WEEKS;
    private static final List<PeerGroup> GROUPS = List.of(PeerGroup.values());
    private static final long SEED = 2026;

    private final Standings standings = new Standings(Methodology.current());
    private final List<Candidate> now;
    private final List<Candidate> before;

    private RankingLoad(List<Candidate> now, List<Candidate> before) {
        this.now = now;
        this.before = before;
    }

    public static RankingLoad of(int agencies) {
        Random random = new Random(SEED);
        return new RankingLoad(candidates(agencies, WINDOW, random), candidates(agencies, WINDOW.previous(), random));
    }

    /** Scores and places all, now and in the window before. */
    public List<RankedAgency> rank() {
        return standings.rank(now, WINDOW, before);
    }

    /** Bands and sensitivity of an edition of all; gives how many agencies have a band. */
    public int uncertainty() {
        return Uncertainty.of(
                        now,
                        now.stream().map(candidate -> candidate.agency().id()).collect(Collectors.toSet()),
                        WINDOW,
                        Methodology.current(),
                        LabelErrors.CROSS_VALIDATED,
                        SEED)
                .bands()
                .size();
    }

    /** Leaves some days of every third agency unread, so that runs have something to draw. */
    public RankingLoad withGaps() {
        Random random = new Random(SEED);
        List<Candidate> gapped = now.stream()
                .map(candidate -> candidate.agency().id() % 3 == 0 ? gapped(candidate, random) : candidate)
                .toList();
        return new RankingLoad(gapped, before);
    }

    private static Candidate gapped(Candidate of, Random random) {
        List<AgencyWeek> weeks = of.weeks().stream()
                .map(week -> Samples.partly(
                        week.agencyId(),
                        week.week(),
                        week.posts(),
                        week.activeDays(),
                        week.activeDays() | random.nextInt(128)))
                .toList();
        return new Candidate(of.agency(), of.accounts(), of.liveChannels(), weeks, of.norm());
    }

    /** The hash of the canonical document of a ranking. */
    public byte[] hash(List<RankedAgency> rows) {
        return Draft.of("00", WINDOW, "bench", rows).sha256();
    }

    private static List<Candidate> candidates(int agencies, Period window, Random random) {
        return LongStream.rangeClosed(1, agencies)
                .mapToObj(id -> Samples.candidate(
                        Samples.agency(id, "Dinas " + id, GROUPS.get(random.nextInt(GROUPS.size())), null, null),
                        random.nextInt(4),
                        window.wholeWeeks().stream()
                                .map(monday -> week(id, monday, random))
                                .toList()))
                .toList();
    }

    private static AgencyWeek week(long id, LocalDate monday, Random random) {
        int active = random.nextInt(1 << 5);
        return Samples.week(id, monday, Integer.bitCount(active) + random.nextInt(3), active);
    }
}
