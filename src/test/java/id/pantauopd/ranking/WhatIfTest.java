package id.pantauopd.ranking;

import static id.pantauopd.ranking.Samples.FOUR_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final Methodology METHOD = Methodology.current();
    private static final List<RankedAgency> ROWS = rows();

    @Test
    void weightsOfTheMethodologyGiveItsOwnRanking() {
        Map<String, Double> weights = METHOD.pillars().stream().collect(Collectors.toMap(Pillar::code, Pillar::weight));
        new WhatIf(METHOD, weights)
                .rank(ROWS)
                .forEach(place -> assertThat(place.score())
                        .as(place.agency().name())
                        .isCloseTo(place.agency().score(), offset(0.01)));
    }

    @Test
    void noWeightAtAllRanksNobody() {
        assertThat(new WhatIf(METHOD, Map.of()).rank(ROWS)).isEmpty();
        assertThat(new WhatIf(METHOD, Map.of("P", 0.0)).rank(ROWS)).isEmpty();
    }

    @Test
    void fortyAgenciesTakeFarLessThanAFifthOfASecond() {
        new WhatIf(METHOD, Map.of("P", 1.0)).rank(ROWS);
        long start = System.nanoTime();
        new WhatIf(METHOD, Map.of("P", 30.0, "R", 30.0, "K", 40.0)).rank(ROWS);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(200));
    }

    private static List<RankedAgency> rows() {
        Random random = new Random(7);
        return new Standings(METHOD)
                .rank(
                        LongStream.rangeClosed(1, 40)
                                .mapToObj(id -> Samples.candidate(
                                        Samples.agency(id, "Dinas " + id),
                                        random.nextInt(4),
                                        FOUR_WEEKS.wholeWeeks().stream()
                                                .map(monday -> Samples.week(id, monday, random.nextInt(6), 3))
                                                .toList()))
                                .toList(),
                        FOUR_WEEKS,
                        List.of());
    }
}
