package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.ContentCounts;
import id.pantauopd.ranking.RankedAgency.IndicatorScore;
import id.pantauopd.ranking.RankedAgency.PillarScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws that hold for every input, tried on seeded random ones: a failure prints its seed. */
class ScoringPropertiesTest {
    private static final int TRIES = 3_000;
    private static final List<PeerGroup> GROUPS = List.of(PeerGroup.values());
    private static final List<ContentCounts> KINDS = List.of(
            ContentCounts.NONE, new ContentCounts(1, 1, 0), new ContentCounts(1, 0, 0), new ContentCounts(0, 0, 1));
    private final Scoring scoring = new Scoring(Methodology.current());

    @Test
    void oneMorePostOfAnyKindNeverLowersPresenceRegularityOrTheWeeksOfContent() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Period window = window(random);
            Candidate less = candidate(random, 1, window);
            Scored before = Samples.score(scoring, less, window);
            Scored after = Samples.score(scoring, withOneMore(less, random, KINDS.get(random.nextInt(4))), window);
            notLower(pillar(before, "P").value(), pillar(after, "P").value(), seed);
            notLower(pillar(before, "R").value(), pillar(after, "R").value(), seed);
            notLower(scaled(before, "K1"), scaled(after, "K1"), seed);
            notLower(scaled(before, "K4"), scaled(after, "K4"), seed);
        }
    }

    @Test
    void oneMorePerformancePostWithEvidenceNeverLowersAScore() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Period window = window(random);
            Candidate less = candidate(random, 1, window);
            Facts other = Facts.of(candidate(random, 2, window), window);
            Scored before = scoreBeside(other, less, window);
            Scored after = scoreBeside(other, withOneMore(less, random, new ContentCounts(1, 1, 0)), window);
            notLower(pillar(before, "K").value(), pillar(after, "K").value(), seed);
            notLower(before.score(), after.score(), seed);
        }
    }

    /** In one peer group with another agency, whose posts are part of the mean. */
    private Scored scoreBeside(Facts other, Candidate one, Period window) {
        Facts facts = Facts.of(one, window);
        return scoring.score(facts, GroupMeans.of(List.of(facts, other)), window);
    }

    private static void notLower(@Nullable Double before, @Nullable Double after, int seed) {
        assertThat(after == null).as("seed %d", seed).isEqualTo(before == null);
        if (before != null && after != null) {
            assertThat(after).as("seed %d", seed).isGreaterThanOrEqualTo(before);
        }
    }

    private static PillarScore pillar(Scored scored, String code) {
        return scored.pillars().stream()
                .filter(pillar -> pillar.pillar().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Double scaled(Scored scored, String code) {
        return scored.pillars().stream()
                .flatMap(pillar -> pillar.indicators().stream())
                .filter(indicator -> indicator.indicator().equals(code))
                .findFirst()
                .orElseThrow()
                .scaled();
    }

    @Test
    void oneMoreLiveChannelNeverLowersAScore() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Period window = window(random);
            Candidate less = candidate(random, 1, window);
            Candidate more =
                    new Candidate(less.agency(), less.accounts(), less.liveChannels() + 1, less.weeks(), less.norm());
            Double before = Samples.score(scoring, less, window).score();
            Double after = Samples.score(scoring, more, window).score();
            notLower(before, after, seed);
        }
    }

    @Test
    void orderOfTheInputChangesNothing() {
        Standings standings = new Standings(Methodology.current());
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Period window = window(random);
            List<Candidate> candidates = new ArrayList<>(LongStream.rangeClosed(1, 12)
                    .mapToObj(id -> candidate(random, id, window))
                    .toList());
            List<RankedAgency> straight = standings.rank(candidates, window, List.of());
            Collections.shuffle(candidates, random);
            candidates.replaceAll(one -> shuffled(one, random));
            assertThat(standings.rank(candidates, window, List.of()))
                    .as("seed %d", seed)
                    .isEqualTo(straight);
        }
    }

    @Test
    void threadsAndTheZoneOfTheClockChangeNothing() {
        TimeZone usual = TimeZone.getDefault();
        Random random = new Random(5);
        Period window = window(random);
        List<Candidate> candidates = LongStream.rangeClosed(1, 30)
                .mapToObj(id -> candidate(random, id, window))
                .toList();
        Standings standings = new Standings(Methodology.current());
        List<RankedAgency> expected = standings.rank(candidates, window, List.of());
        try {
            for (String zone : List.of("Pacific/Kiritimati", "America/Adak", "Asia/Jayapura")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(IntStream.range(0, 16)
                                .parallel()
                                .mapToObj(any -> standings.rank(candidates, window, List.of())))
                        .containsOnly(expected);
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void everyNumberIsFiniteAndInsideItsRange() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Period window = window(random);
            Scored scored = Samples.score(scoring, candidate(random, 1, window), window);
            check(scored.score(), 1, 100, seed);
            check(scored.coverage(), 0, 1, seed);
            for (PillarScore pillar : scored.pillars()) {
                check(pillar.value(), 0, 100, seed);
                for (IndicatorScore indicator : pillar.indicators()) {
                    check(indicator.scaled(), 0, 100, seed);
                    check(indicator.raw(), 0, 1_000, seed);
                    assertThat(indicator.raw() == null).as("seed %d", seed).isEqualTo(indicator.reason() != null);
                    assertThat(indicator.raw() == null).as("seed %d", seed).isEqualTo(indicator.scaled() == null);
                }
            }
        }
    }

    private static void check(@Nullable Double value, double low, double high, int seed) {
        if (value != null) {
            assertThat(value).as("seed %d", seed).isBetween(low, high);
        }
    }

    /** Windows of 1 to 53 weeks, around turns of the year, leap days and weeks 53. */
    static Period window(Random random) {
        LocalDate monday = Period.weekOf(LocalDate.of(2020 + random.nextInt(9), 1 + random.nextInt(12), 1));
        return new Period(monday, monday.plusWeeks(1L + random.nextInt(53)).minusDays(1));
    }

    static Candidate candidate(Random random, long id, Period window) {
        LocalDate founded = random.nextInt(4) == 0 ? window.from().plusDays(random.nextInt((int) window.days())) : null;
        LocalDate ended = founded == null && random.nextInt(4) == 0
                ? window.to().minusDays(random.nextInt((int) window.days()))
                : null;
        Agency agency =
                Samples.agency(id, "Dinas " + id % 5, GROUPS.get(random.nextInt(GROUPS.size())), founded, ended);
        int all = random.nextInt(4);
        int checked = all == 0 ? 0 : random.nextInt(all + 1);
        int twoWay = checked == 0 ? 0 : random.nextInt(checked + 1);
        int norm = 1 + random.nextInt(3);
        return new Candidate(
                agency,
                new Accounts(all, checked, twoWay),
                random.nextInt(5),
                weeks(random, id, window),
                monday -> norm);
    }

    private static List<AgencyWeek> weeks(Random random, long id, Period window) {
        int gaps = random.nextInt(8);
        boolean silent = random.nextInt(6) == 0;
        List<AgencyWeek> weeks = new ArrayList<>();
        for (LocalDate monday : window.wholeWeeks()) {
            if (random.nextInt(20) == 0) {
                continue; // nothing was due
            }
            int observed = random.nextInt(8) < gaps ? random.nextInt(128) : Samples.ALL_DAYS;
            boolean counts = Integer.bitCount(observed) >= 4;
            int active = counts && !silent ? random.nextInt(128) & 0b010_1011 : 0;
            int posts = Integer.bitCount(active) * (1 + random.nextInt(3));
            int performance = random.nextInt(posts + 1);
            ContentCounts content = new ContentCounts(
                    performance, random.nextInt(performance + 1), random.nextInt(posts - performance + 1));
            weeks.add(Samples.with(Samples.partly(id, monday, posts, active, observed), content));
        }
        return weeks;
    }

    /** The same with one more counted post on some day of some observed week; the very same when there is none. */
    private static Candidate withOneMore(Candidate of, Random random, ContentCounts kind) {
        List<AgencyWeek> weeks = new ArrayList<>(of.weeks());
        for (int i = 0; i < weeks.size(); i++) {
            AgencyWeek week = weeks.get(i);
            if (week.accountsObserved() > 0) {
                int active = week.activeDays() | 1 << random.nextInt(7);
                AgencyWeek more =
                        Samples.partly(week.agencyId(), week.week(), week.posts() + 1, active, week.observedMask());
                weeks.set(i, Samples.with(more, week.content().plus(kind)));
                break;
            }
        }
        return new Candidate(of.agency(), of.accounts(), of.liveChannels(), weeks, of.norm());
    }

    private static Candidate shuffled(Candidate one, Random random) {
        List<AgencyWeek> weeks = new ArrayList<>(one.weeks());
        Collections.shuffle(weeks, random);
        return new Candidate(one.agency(), one.accounts(), one.liveChannels(), weeks, one.norm());
    }
}
