package id.pantauopd.post;

import static id.pantauopd.post.Answers.answer;
import static id.pantauopd.post.Answers.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.post.FrozenFigures.AtFixedAge;
import id.pantauopd.post.PostArchive.Observation;
import id.pantauopd.reader.ReadPost.Figure;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures at the age of seven days, and breaks in their series. */
@DatabaseTest
class FixedAgeRowsIT {
    private static final String BORN = "2026-11-02T05:00:00Z";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private PostLedger ledger;

    @Autowired
    private FrozenFigures frozen;

    @Autowired
    private PostArchive archive;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty(@Autowired DataSource dataSource) {
        Tables.empty(dataSource);
    }

    @Test
    void ofSeveralReadingsTheNearestToSevenDaysIsKept() {
        read("2026-11-03T05:00:00Z", 1);
        read("2026-11-08T18:00:00Z", 5);
        read("2026-11-09T06:00:00Z", 7);
        read("2026-11-09T16:00:00Z", 9);
        read("2026-11-12T05:00:00Z", 30);
        assertThat(kept()).singleElement().extracting(AtFixedAge::interactions).isEqualTo(7L);
    }

    @Test
    void withoutAReadingWithinTwelveHoursNothingIsMadeUp() {
        read("2026-11-03T05:00:00Z", 1);
        read("2026-11-09T17:00:01Z", 9);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aFlatFigureHasARowOfItsOwnNearTheFixedAge() {
        read("2026-11-08T10:00:00Z", 4);
        read("2026-11-08T20:00:00Z", 4);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM figure_snapshot")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anotherFieldBreaksTheSeriesAndTheHistorySaysSo() {
        read("2026-11-03T05:00:00Z", 1);
        ledger.record(answer(
                1,
                10,
                "2026-11-03T07:00:00Z",
                null,
                post("a", BORN, "satu", Figure.exact(Metric.LIKE, 1, "likes.v2"))));
        read("2026-11-03T09:00:00Z", 2, "likes.v2");
        assertThat(history()).extracting(Observation::breaksSeries).containsExactly(false, true, false);
    }

    @Test
    void anotherParserBreaksTheSeries() {
        read("2026-11-03T05:00:00Z", 1);
        jdbc.sql("UPDATE figure_latest SET parser_version = 0").update();
        read("2026-11-03T07:00:00Z", 2);
        assertThat(history()).extracting(Observation::breaksSeries).containsExactly(false, true);
    }

    private List<Observation> history() {
        long id = jdbc.sql("SELECT MIN(id) FROM post").query(Long.class).single();
        return archive.evidence(id).orElseThrow().figures();
    }

    private List<AtFixedAge> kept() {
        return frozen.of(List.of(10L), DAY, DAY);
    }

    private void read(String at, int likes) {
        read(at, likes, "likes");
    }

    private void read(String at, int likes, String field) {
        ledger.record(answer(1, 10, at, null, post("a", BORN, "satu", Figure.exact(Metric.LIKE, likes, field))));
    }
}
