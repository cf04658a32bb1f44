package id.pantauopd.post;

import static id.pantauopd.post.Answers.LONG_TEXT;
import static id.pantauopd.post.Answers.answer;
import static id.pantauopd.post.Answers.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.post.PostLedger.DayAccount;
import id.pantauopd.post.PostLedger.Ledger;
import id.pantauopd.reader.ReadPost;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Flag;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PostLedgerIT {
    private static final String MONDAY = "2026-11-16T05:00:00Z";
    private static final String TUESDAY = "2026-11-17T05:00:00Z";

    @Autowired
    private PostLedger ledger;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
    }

    @Nested
    class Identity {
        @Test
        void recordingTwiceIsTheSameAsOnce() {
            Recording answer = answer(
                    1,
                    10,
                    MONDAY,
                    "2026-11-14",
                    post("a", "2026-11-14T01:00:00Z", "satu", Figure.exact(Metric.COMMENT, 0, "slash:comments")),
                    post("b", "2026-11-16T01:00:00Z", "dua"));
            assertThat(ledger.record(answer)).isEqualTo(new Recorded(2, 2, 0, false));
            Map<String, List<String>> once = StoredRows.all(jdbc);
            assertThat(ledger.record(answer)).isEqualTo(new Recorded(2, 0, 0, true));
            assertThat(StoredRows.all(jdbc)).isEqualTo(once);
        }

        @Test
        void siteThatMovesToHttpsDoesNotDoubleItsPosts() {
            Set<Flag> none = Set.of();
            ledger.record(answer(
                    1,
                    10,
                    MONDAY,
                    null,
                    post("http://opd.id/?p=7", List.of("opd.id/?p=7", "opd.id/kabar"), null, "satu", none)));
            Recorded moved = ledger.record(answer(
                    1,
                    10,
                    TUESDAY,
                    null,
                    post("https://opd.id/kabar", List.of("opd.id/kabar", "opd.id/amp/kabar"), null, "satu", none)));
            assertThat(moved).isEqualTo(new Recorded(1, 0, 0, true));
            assertThat(count("post")).isEqualTo(1);
            assertThat(ledger.record(answer(
                            1,
                            10,
                            "2026-11-18T05:00:00Z",
                            null,
                            post("urn:new", List.of("opd.id/amp/kabar"), null, "satu", none))))
                    .as("names learnt later count too")
                    .isEqualTo(new Recorded(1, 0, 0, true));
        }

        @Test
        void postsThatShareALinkStayApart() {
            ReadPost one = post("1", List.of("opd.id/berita"), null, "satu", Set.of());
            ReadPost two = post("2", List.of("opd.id/berita"), null, "dua", Set.of());
            ledger.record(answer(1, 10, MONDAY, null, one, two));
            assertThat(count("post")).isEqualTo(2);
            ReadPost three = post("3", List.of("opd.id/berita"), null, "tiga", Set.of());
            assertThat(ledger.record(answer(1, 10, TUESDAY, null, three, one, two))
                            .added())
                    .isEqualTo(1);
        }

        @Test
        void linkToTheHomePageNamesNoPost() {
            List<String> home = List.of("opd1.example.go.id");
            ledger.record(answer(1, 10, MONDAY, null, post("1", home, null, "satu", Set.of())));
            assertThat(ledger.record(answer(1, 10, TUESDAY, null, post("2", home, null, "dua", Set.of())))
                            .added())
                    .isEqualTo(1);
        }

        @Test
        void sameIdOnTwoChannelsIsTwoPosts() {
            ledger.recordAll(List.of(
                    answer(1, 10, MONDAY, null, post("a", null, "satu")),
                    answer(2, 10, MONDAY, null, post("a", null, "satu"))));
            assertThat(count("post")).isEqualTo(2);
        }

        @Test
        void idOfAnyLengthAndScriptIsKept() {
            String id = "tag:" + "ポ".repeat(3000);
            ledger.record(answer(1, 10, MONDAY, null, post(id, null, "satu")));
            assertThat(ledger.record(answer(1, 10, TUESDAY, null, post(id, null, "satu")))
                            .added())
                    .isZero();
        }
    }

    @Nested
    class Versions {
        @Test
        void editedTextKeepsTheEarlierOne() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", MONDAY, "lama")));
            assertThat(ledger.record(answer(1, 10, TUESDAY, null, post("a", TUESDAY, "baru"))))
                    .isEqualTo(new Recorded(1, 0, 1, true));
            assertThat(one("SELECT CONCAT_WS('|', body, version_no, day) FROM post"))
                    .isEqualTo("baru|2|2026-11-16");
            assertThat(one("SELECT CONCAT_WS('|', body, no, seen_at) FROM post_version"))
                    .isEqualTo("lama|1|2026-11-16 05:00:00.000000");
        }

        @Test
        void olderAnswerThatArrivesLateChangesNothing() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", MONDAY, "lama")));
            ledger.record(answer(1, 10, TUESDAY, null, post("a", MONDAY, "baru")));
            Map<String, List<String>> before = StoredRows.all(jdbc);
            ledger.record(answer(1, 10, MONDAY, null, post("a", MONDAY, "lama")));
            assertThat(StoredRows.all(jdbc)).isEqualTo(before);
        }
    }

    @Nested
    class Figures {
        @Test
        void rowIsWrittenWhenAFigureChangesOrADayHasPassed() {
            figure("2026-11-16T05:00:00Z", 5L);
            figure("2026-11-16T06:00:00Z", 5L);
            figure("2026-11-16T07:00:00Z", 6L);
            figure("2026-11-17T07:00:00Z", 6L);
            assertThat(all("SELECT CONCAT_WS('|', observed_at, value) FROM figure_snapshot ORDER BY observed_at"))
                    .containsExactly(
                            "2026-11-16 05:00:00.000000|5",
                            "2026-11-16 07:00:00.000000|6",
                            "2026-11-17 07:00:00.000000|6");
        }

        @Test
        void unknownIsNotZero() {
            figure("2026-11-16T05:00:00Z", 0L);
            figure("2026-11-16T06:00:00Z", null);
            assertThat(all("SELECT COALESCE(value, 'unknown') FROM figure_snapshot ORDER BY observed_at"))
                    .containsExactly("0", "unknown");
            assertThat(one("SELECT COALESCE(interactions, 'unknown') FROM post"))
                    .isEqualTo("unknown");
            assertThat(one("SELECT COALESCE(interactions, 'unknown') FROM channel_day"))
                    .isEqualTo("unknown");
        }

        @Test
        void laterFigureRaisesTheDayItWasPostedOn() {
            figure("2026-11-16T05:00:00Z", 5L);
            figure("2026-11-20T05:00:00Z", 9L);
            assertThat(one("SELECT interactions FROM channel_day WHERE day = '2026-11-16'"))
                    .isEqualTo("9");
            assertThat(one("SELECT interactions FROM agency_week")).isEqualTo("9");
        }

        private void figure(String at, Long value) {
            Figure figure = new Figure(Metric.LIKE, value, value, value, "likeCount");
            ledger.record(answer(1, 10, at, null, post("a", MONDAY, "satu", figure)));
        }
    }

    @Nested
    class Days {
        @Test
        void answerAccountsForTheDaysItCovers() {
            ledger.record(answer(1, 10, MONDAY, "2026-11-13", post("a", "2026-11-14T01:00:00Z", "satu")));
            assertThat(days())
                    .containsExactly(
                            "2026-11-13|EMPTY|0", "2026-11-14|OBSERVED|1", "2026-11-15|EMPTY|0", "2026-11-16|EMPTY|0");
        }

        @Test
        void missingIsNotZero() {
            account("2026-11-16", "2026-11-17", Ledger.BLOCKED);
            assertThat(days()).containsExactly("2026-11-16|BLOCKED|0", "2026-11-17|BLOCKED|0");
            assertThat(one(
                            "SELECT CONCAT_WS('|', days_due, days_observed, days_blocked, observed_mask, accounts_observed)"
                                    + " FROM agency_week"))
                    .isEqualTo("2|0|2|0|0");
        }

        @Test
        void observedDayIsNeverWorsened() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", "2026-11-16T01:00:00Z", "satu")));
            account("2026-11-16", "2026-11-16", Ledger.FAILED);
            account("2026-11-15", "2026-11-15", Ledger.OBSERVED);
            account("2026-11-15", "2026-11-15", Ledger.BLOCKED);
            assertThat(days()).containsExactly("2026-11-15|EMPTY|0", "2026-11-16|OBSERVED|1");
        }

        @Test
        void answerThatReachesBackRestoresBlockedDays() {
            account("2026-11-14", "2026-11-15", Ledger.FAILED);
            ledger.record(answer(1, 10, MONDAY, "2026-11-14", post("a", "2026-11-15T01:00:00Z", "satu")));
            assertThat(days()).containsExactly("2026-11-14|EMPTY|0", "2026-11-15|OBSERVED|1", "2026-11-16|EMPTY|0");
        }

        @Test
        void nothingNewIsNotNothingThere() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", "2026-11-16T01:00:00Z", "satu")));
            account("2026-11-16", "2026-11-17", Ledger.OBSERVED);
            assertThat(days()).containsExactly("2026-11-16|OBSERVED|1", "2026-11-17|EMPTY|0");
        }

        @Test
        void pinnedPostOfLongAgoAccountsForItsOwnDayOnly() {
            ledger.record(answer(1, 10, MONDAY, "2026-11-16", post("pin", "2019-01-02T01:00:00Z", "satu")));
            assertThat(days()).containsExactly("2019-01-02|OBSERVED|1", "2026-11-16|EMPTY|0");
        }

        @Test
        void firstReadingReachesBackAYearAtMost() {
            ledger.record(answer(1, 10, MONDAY, "2001-01-01", post("a", "2026-11-16T01:00:00Z", "satu")));
            assertThat(count("channel_day")).isEqualTo(371);
        }

        @Test
        void dayIsThatOfTheRegion() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", "2026-11-15T18:00:00Z", "satu")));
            assertThat(one("SELECT day FROM post")).isEqualTo("2026-11-16");
        }

        @Test
        void channelThatMovedKeepsItsPastWithTheFormerAgency() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", "2026-11-16T01:00:00Z", "satu")));
            ledger.record(answer(1, 20, TUESDAY, "2026-11-15", post("b", "2026-11-16T02:00:00Z", "dua")));
            assertThat(
                            all(
                                    "SELECT CONCAT_WS('|', agency_id, week, posts_all) FROM agency_week ORDER BY agency_id, week"))
                    .containsExactly("10|2026-11-16|2", "20|2026-11-09|0", "20|2026-11-16|0");
        }

        private void account(String from, String to, Ledger how) {
            ledger.account(List.of(new DayAccount(1, 10, LocalDate.parse(from), LocalDate.parse(to), how)));
        }
    }

    @Nested
    class Counting {
        @Test
        void repetitionOnAnotherChannelOfTheAgencyCountsOnce() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", "2026-11-16T01:00:00Z", LONG_TEXT)));
            ledger.record(
                    answer(2, 10, MONDAY, null, post("b", "2026-11-16T03:00:00Z", LONG_TEXT.toLowerCase(Locale.ROOT))));
            ledger.record(answer(3, 20, MONDAY, null, post("c", "2026-11-16T03:00:00Z", LONG_TEXT)));
            assertThat(all("SELECT CONCAT_WS('|', channel_id, counted, duplicate_of IS NULL) FROM post ORDER BY id"))
                    .containsExactly("1|1|1", "2|0|0", "3|1|1");
            assertThat(all("SELECT CONCAT_WS('|', posts, posts_all) FROM channel_day ORDER BY channel_id"))
                    .containsExactly("1|1", "0|1", "1|1");
        }

        @Test
        void repetitionInsideOneBatchCountsOnce() {
            ledger.recordAll(List.of(
                    answer(1, 10, MONDAY, null, post("a", "2026-11-16T01:00:00Z", LONG_TEXT)),
                    answer(2, 10, MONDAY, null, post("b", "2026-11-16T03:00:00Z", LONG_TEXT))));
            assertThat(one("SELECT SUM(counted) FROM post")).isEqualTo("1");
        }

        @Test
        void sameWordsAWeekLaterAreNews() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", "2026-11-09T01:00:00Z", LONG_TEXT)));
            ledger.record(answer(2, 10, MONDAY, null, post("b", "2026-11-16T01:00:00Z", LONG_TEXT)));
            assertThat(one("SELECT SUM(counted) FROM post")).isEqualTo("2");
        }

        @Test
        void shortGreetingsAreNotRepetitions() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", MONDAY, "Selamat pagi")));
            ledger.record(answer(2, 10, MONDAY, null, post("b", MONDAY, "Selamat pagi")));
            assertThat(one("SELECT SUM(counted) FROM post")).isEqualTo("2");
        }

        @Test
        void sharedPostIsKeptAndNotCounted() {
            ledger.record(answer(
                    1, 10, MONDAY, null, post("a", List.of(), MONDAY, "satu", Set.of(Flag.SHARED_FROM_ELSEWHERE))));
            assertThat(one("SELECT CONCAT_WS('|', ledger, posts, posts_all) FROM channel_day"))
                    .isEqualTo("OBSERVED|0|1");
        }

        @Test
        void postRemovedWithinAWeekDoesNotCountUntilItIsBack() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", MONDAY, "satu")));
            long id = Long.parseLong(one("SELECT id FROM post"));
            ledger.probed(id, Presence.ABSENT, Instant.parse("2026-11-17T05:00:00Z"));
            assertThat(one("SELECT posts FROM agency_week WHERE days_due > 0")).isEqualTo("0");
            assertThat(one("SELECT posts FROM channel_day"))
                    .as("one look proves nothing")
                    .isEqualTo("1");
            ledger.probed(id, Presence.ABSENT, Instant.parse("2026-11-18T05:00:00Z"));
            assertThat(one("SELECT CONCAT_WS('|', p.state, d.posts, d.posts_all, l.last_post_at IS NULL) FROM post p"
                            + " JOIN channel_day d USING (channel_id) JOIN agency_last_post l"))
                    .isEqualTo("DELETED|0|1|1");
            ledger.record(answer(1, 10, "2026-11-19T05:00:00Z", null, post("a", MONDAY, "satu")));
            assertThat(one("SELECT CONCAT_WS('|', p.state, d.posts) FROM post p"
                            + " JOIN channel_day d USING (channel_id, day)"))
                    .isEqualTo("VISIBLE|1");
        }

        @Test
        void postRemovedAfterAWeekStillCounts() {
            ledger.record(answer(1, 10, MONDAY, null, post("a", MONDAY, "satu")));
            long id = Long.parseLong(one("SELECT id FROM post"));
            ledger.probed(id, Presence.ABSENT, Instant.parse("2026-11-24T05:00:00Z"));
            ledger.probed(id, Presence.ABSENT, Instant.parse("2026-11-26T05:00:00Z"));
            assertThat(one("SELECT CONCAT_WS('|', state, counted) FROM post")).isEqualTo("DELETED|1");
        }
    }

    private List<String> days() {
        return all("SELECT CONCAT_WS('|', day, ledger, posts_all) FROM channel_day WHERE channel_id = 1 ORDER BY day");
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private String one(String sql) {
        return String.valueOf(jdbc.sql(sql).query(String.class).optional().orElse("no row"));
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
