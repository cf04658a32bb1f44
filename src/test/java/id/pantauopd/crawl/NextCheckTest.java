package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.crawl.NextCheck.History;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NextCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private static final Duration RHYTHM = Duration.ofHours(2);

    @Nested
    class WhileAllIsWell {
        @ParameterizedTest
        @EnumSource(names = {"OK", "NOT_MODIFIED", "EMPTY_VERIFIED", "PARTIAL"})
        void rhythmDecides(Outcome outcome) {
            assertAbout(pause(outcome, 0, RHYTHM, Wishes.NONE), RHYTHM);
        }

        @Test
        void serverThatAsksForMoreGetsMore() {
            Wishes wishes = new Wishes(null, Duration.ofHours(5), Duration.ofHours(4));
            assertThat(pause(Outcome.OK, 0, RHYTHM, wishes)).isEqualTo(Duration.ofHours(5));
        }

        @Test
        void serverThatAsksForLessOrForTooMuchIsNotObeyed() {
            assertAbout(pause(Outcome.OK, 0, RHYTHM, new Wishes(null, Duration.ofSeconds(1), null)), RHYTHM);
            assertThat(pause(Outcome.OK, 0, RHYTHM, new Wishes(null, Duration.ofDays(365), null)))
                    .isLessThanOrEqualTo(Duration.ofHours(24));
        }

        @Test
        void rhythmStaysBetweenAQuarterOfAnHourAndADay() {
            assertAbout(pause(Outcome.OK, 0, Duration.ofSeconds(1), Wishes.NONE), Duration.ofMinutes(15));
            assertAbout(pause(Outcome.OK, 0, Duration.ofDays(90), Wishes.NONE), Duration.ofHours(24));
        }
    }

    @Nested
    class WhileItFails {
        @ParameterizedTest
        @CsvSource({"1, 1", "2, 6", "3, 24", "4, 24", "400, 24"})
        void addressThatIsNotFoundIsAskedOneSixAndTwentyFourHoursLater(int failures, int hours) {
            assertAbout(pause(Outcome.NOT_FOUND, failures, RHYTHM, Wishes.NONE), Duration.ofHours(hours));
        }

        @ParameterizedTest
        @CsvSource({"1, 15", "2, 30", "3, 60", "7, 960", "8, 1440", "2000000000, 1440"})
        void troubleOfTheServerDoublesTheWaitUpToADay(int failures, int minutes) {
            for (Outcome outcome : new Outcome[] {Outcome.TIMEOUT, Outcome.DNS_ERROR, Outcome.SERVER_ERROR}) {
                assertAbout(pause(outcome, failures, RHYTHM, Wishes.NONE), Duration.ofMinutes(minutes));
            }
        }

        @Test
        void refusedChannelIsAskedOnceADay() {
            assertAbout(pause(Outcome.BLOCKED, 1, RHYTHM, Wishes.NONE), Duration.ofHours(24));
        }

        @Test
        void retryAfterIsHonouredForADayAtMost() {
            Wishes hour = new Wishes(Duration.ofHours(1), null, null);
            assertThat(pause(Outcome.RATE_LIMITED, 1, RHYTHM, hour)).isEqualTo(Duration.ofHours(1));
            Wishes year = new Wishes(Duration.ofDays(365), null, null);
            assertThat(pause(Outcome.RATE_LIMITED, 1, RHYTHM, year)).isEqualTo(Duration.ofHours(24));
        }

        @Test
        void goneChannelIsAskedAgainADayLater() {
            assertAbout(pause(Outcome.GONE, 1, RHYTHM, Wishes.NONE), Duration.ofDays(1));
        }

        @Test
        void faultOfOursIsRepairedSoon() {
            assertAbout(pause(Outcome.STORE_ERROR, 0, RHYTHM, Wishes.NONE), Duration.ofMinutes(5));
        }

        @ParameterizedTest
        @EnumSource
        void nothingIsEverGivenUp(Outcome outcome) {
            for (int failures = 0; failures < 500; failures++) {
                assertThat(pause(outcome, failures, RHYTHM, Wishes.NONE))
                        .isBetween(Duration.ofMinutes(4), Duration.ofHours(30));
            }
        }
    }

    @Nested
    class Spreading {
        @Test
        void sameChannelGetsTheSameMoment() {
            assertThat(pause(Outcome.OK, 0, RHYTHM, Wishes.NONE)).isEqualTo(pause(Outcome.OK, 0, RHYTHM, Wishes.NONE));
        }

        @Test
        void channelsGetDifferentMoments() {
            Set<Duration> waits = new HashSet<>();
            for (long channel = 0; channel < 1000; channel++) {
                waits.add(between(Outcome.OK, new History(channel, 0, RHYTHM)));
            }
            assertThat(waits).hasSizeGreaterThan(950);
            assertThat(waits).allSatisfy(wait -> assertAbout(wait, RHYTHM));
        }
    }

    private static Duration pause(Outcome outcome, int failures, Duration rhythm, Wishes wishes) {
        History history = new History(7, failures, rhythm);
        return Duration.between(NOW, NextCheck.at(outcome, history, wishes, NOW));
    }

    private static Duration between(Outcome outcome, History history) {
        return Duration.between(NOW, NextCheck.at(outcome, history, Wishes.NONE, NOW));
    }

    private static void assertAbout(Duration wait, Duration expected) {
        assertThat(wait.toMillis()).isBetween(expected.toMillis() * 8 / 10 - 1, expected.toMillis() * 12 / 10 + 1);
    }
}
