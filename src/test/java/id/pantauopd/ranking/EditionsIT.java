package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pantauopd.base.Period;
import id.pantauopd.post.Activity;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.FrozenWeeks;
import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EditionsIT {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final EditionSettings SETTINGS =
            new EditionSettings(Duration.ofDays(7), Duration.ofDays(7), 1, Duration.ofMinutes(15), List.of());
    private static final Instant DRAFTED = Instant.parse("2026-10-26T03:00:00Z");
    private static final Instant SHOWN = Instant.parse("2026-11-01T18:00:00Z");
    private static final Instant FIXED = Instant.parse("2026-11-09T03:00:00Z");

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private Activity activity;

    @Autowired
    private EditionGathering gathering;

    @Autowired
    private EditionStore store;

    @Autowired
    private EditionPress press;

    @Autowired
    private EditionAudit audit;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final StaticListableBeanFactory objections = new StaticListableBeanFactory();
    private SampleRegency regency;
    private Editions editions;

    @BeforeEach
    void halfAYearOfPosts() {
        Tables.empty(dataSource);
        jdbc.sql("INSERT INTO registry_revision (id, revision) VALUES (1, ?)")
                .param(System.nanoTime())
                .update();
        regency = new SampleRegency(jdbc, ledger, NOW).write();
        editions = new Editions(
                store,
                press,
                SETTINGS,
                objections.getBeanProvider(OpenObjections.class),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void weeksSummedFromFrozenPostsAreTheStoredRollUps() {
        Period weeks = EditionWindow.endingIn(EditionKind.MONTH, YearMonth.of(2026, 10))
                .weeks();
        EditionFacts facts = gathering.gather(SampleRegency.REGION, weeks, Methodology.current());
        FrozenWeeks frozen = new FrozenWeeks(facts.days(), facts.posts());
        facts.agencies().forEach(agency -> {
            List<AgencyWeek> stored = activity.weeks(List.of(agency.id()), weeks);
            assertThat(frozen.weeks(agency.id(), weeks))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("interactions", "liveChannels")
                    .isEqualTo(stored);
            if (!stored.isEmpty()) {
                assertThat(frozen.liveChannels(agency.id(), weeks.to(), 30))
                        .isEqualTo(stored.getLast().liveChannels());
            }
        });
        assertThat(facts.posts()).hasSizeGreaterThan(100);
    }

    @Test
    void editionGoesFromDraftToPreviewToFinalByTimeAloneAndTwiceIsOnce() {
        advanceTwice(DRAFTED);
        assertThat(october().state()).isEqualTo(EditionState.DRAFT);
        assertThat(editions.list(SampleRegency.REGION))
                .extracting(EditionHead::period)
                .doesNotContain("2026-10");
        advanceTwice(SHOWN);
        assertThat(october().state()).isEqualTo(EditionState.PREVIEW);
        assertThat(october().previewUntil()).isEqualTo(SHOWN.plus(Duration.ofDays(7)));
        advanceTwice(FIXED);
        assertThat(october().state()).isEqualTo(EditionState.FINAL);
        assertThat(october().finalAt()).isEqualTo(FIXED);
        assertThat(editions.latest(SampleRegency.REGION)).contains(october());
    }

    @Test
    void finalEditionStaysWhatItIsWhateverHappensToTheFacts() {
        EditionHead edition = finalOctober();
        byte[] before = editions.bundle(edition.number()).orElseThrow().bytes();
        jdbc.sql("UPDATE agency SET name = CONCAT(name, ' (baru)')").update();
        jdbc.sql("UPDATE channel_day SET ledger = 'FAILED'").update();
        editions.advance(SampleRegency.REGION, FIXED.plus(Duration.ofDays(3)));
        assertThat(store.find(edition.number())).contains(edition);
        assertThat(editions.bundle(edition.number()).orElseThrow().bytes()).isEqualTo(before);
        assertThat(store.write(edition.number(), store.files(edition.number()), "x", NOW))
                .isFalse();
        assertThat(audit.verify(edition.number()).orElseThrow().difference()).isNull();
    }

    @Test
    void previewFollowsTheFactsUntilItIsFinal() {
        editions.advance(SampleRegency.REGION, DRAFTED);
        editions.advance(SampleRegency.REGION, SHOWN);
        String before = october().sha256();
        jdbc.sql("UPDATE channel SET verification = 'TWO_WAY' WHERE agency_id = ?")
                .param(regency.agencyId("dinkes-tanjung-rimba"))
                .update();
        editions.advance(SampleRegency.REGION, SHOWN.plus(Duration.ofDays(1)));
        assertThat(october().sha256()).isNotEqualTo(before);
        assertThat(october().state()).isEqualTo(EditionState.PREVIEW);
    }

    @Test
    void undecidedObjectionKeepsThePreviewOpen() {
        objections.addBean("open", (OpenObjections) number -> 1);
        editions.advance(SampleRegency.REGION, DRAFTED);
        editions.advance(SampleRegency.REGION, SHOWN);
        editions.advance(SampleRegency.REGION, FIXED);
        assertThat(october().state()).isEqualTo(EditionState.PREVIEW);
    }

    @Test
    void windowWithoutDataGetsNoEditionAndNoNumber() {
        jdbc.sql("DELETE FROM channel_day").update();
        editions.advance(SampleRegency.REGION, DRAFTED);
        assertThat(store.all()).isEmpty();
        assertThatThrownBy(() -> press.draft(
                        SampleRegency.REGION, EditionWindow.endingIn(EditionKind.MONTH, YearMonth.of(2026, 10)), NOW))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("no-data");
    }

    @Test
    void secondPreviewWaitsForTheFirst() {
        objections.addBean("open", (OpenObjections) number -> 1);
        editions.advance(SampleRegency.REGION, DRAFTED);
        editions.advance(SampleRegency.REGION, SHOWN);
        EditionHead november = press.draft(
                SampleRegency.REGION, EditionWindow.endingIn(EditionKind.MONTH, YearMonth.of(2026, 9)), NOW);
        assertThatThrownBy(() -> editions.preview(november.number(), NOW))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("overlap");
        assertThat(store.find(november.number()).orElseThrow().state()).isEqualTo(EditionState.DRAFT);
    }

    @Test
    void correctionIsANewNumberWithWhatChangedAndTheOldStaysReadable() {
        EditionHead old = finalOctober();
        EditionFigures before = editions.figures(old);
        jdbc.sql("UPDATE channel SET verification = 'TWO_WAY' WHERE agency_id = ?")
                .param(regency.agencyId("dishub-tanjung-rimba"))
                .update();
        EditionHead corrected = editions.correct(old.number(), "Kanal Dishub ternyata terverifikasi.");
        assertThat(corrected.number()).isGreaterThan(old.number());
        assertThat(corrected.corrects()).isEqualTo(old.number());
        assertThat(corrected.state()).isEqualTo(EditionState.FINAL);
        assertThat(editions.changes(corrected)).extracting(EditionChange::code).contains("dishub-tanjung-rimba");
        EditionHead oldNow = editions.find(old.number()).orElseThrow();
        assertThat(oldNow.state()).isEqualTo(EditionState.CORRECTED);
        assertThat(editions.figures(oldNow)).isEqualTo(before);
        assertThat(editions.correctionOf(oldNow)).contains(corrected);
        assertThat(audit.verify(old.number()).orElseThrow().verified()).isTrue();
        assertThat(audit.verify(corrected.number()).orElseThrow().difference()).isNull();
    }

    @Test
    void correctionThatCannotBeIsRefusedAndLeavesNothing() {
        EditionHead edition = finalOctober();
        assertThatThrownBy(() -> editions.correct(edition.number(), "Tanpa perubahan."))
                .hasMessageContaining("nothing-changes");
        assertThatThrownBy(() -> editions.correct(edition.number(), " ")).hasMessageContaining("no-reason");
        assertThatThrownBy(() -> editions.correct(999_999, "Salah nomor.")).hasMessageContaining("unknown");
        long gone = regency.agencyId("dinkes-tanjung-rimba");
        jdbc.sql("DELETE FROM channel_day WHERE agency_id = ?").param(gone).update();
        jdbc.sql("DELETE FROM channel WHERE agency_id = ?").param(gone).update();
        assertThatThrownBy(() -> editions.correct(edition.number(), "Datanya hilang."))
                .hasMessageContaining("vanished");
        assertThat(store.find(edition.number())).contains(edition);
        assertThat(store.all())
                .filteredOn(one -> one.period().equals("2026-10"))
                .hasSize(1);
    }

    @Test
    void changedPostAndChangedFigureAreNamed() {
        EditionHead edition = finalOctober();
        long post = store.files(edition.number()).facts().posts().getFirst().id();
        jdbc.sql("DELETE FROM post WHERE id = ?").param(post).update();
        assertThat(audit.verify(edition.number()).orElseThrow().difference()).contains("post " + post);
        EditionFiles tampered = store.files(edition.number());
        String figures = tampered.text(EditionFiles.FIGURES).replaceFirst("\"low\":\\d+", "\"low\":99");
        assertThat(EditionCheck.firstDifference(
                                tampered.with(EditionFiles.FIGURES, RankingJson.read(figures, EditionFigures.class)))
                        .orElseThrow())
                .startsWith("ranking.json differs at byte");
    }

    @Test
    void bundleIsVerifiedWithoutTheDatabase() throws IOException {
        EditionHead edition = finalOctober();
        byte[] zip = editions.bundle(edition.number()).orElseThrow().bytes();
        EditionBundle read = EditionBundle.read(new ByteArrayInputStream(zip));
        assertThat(read.wrongSums()).isEmpty();
        assertThat(EditionCheck.firstDifference(read.files())).isEmpty();
        assertThat(read.bytes()).isEqualTo(zip);
    }

    @Test
    void firstEditionAfterAChangeOfTheMethodIsComputedBothWays() {
        for (String day : List.of("2026-09-28", "2026-10-05", "2026-10-12")) {
            editions.advance(SampleRegency.REGION, Instant.parse(day + "T03:00:00Z"));
        }
        assertThat(editions.list(SampleRegency.REGION))
                .filteredOn(edition -> edition.kind() == EditionKind.MONTH)
                .extracting(EditionHead::period, EditionHead::state)
                .containsExactly(tuple("2026-09", EditionState.FINAL));
        jdbc.sql("UPDATE edition SET method_version = '2026.1'").update();

        EditionHead again = finalOctober();
        EditionFigures other = editions.byMethodBefore(again).orElseThrow();
        assertThat(again.methodVersion()).isEqualTo(Methodology.current().version());
        assertThat(other.methodVersion()).isEqualTo("2026.1");
        EditionFiles files = store.files(again.number());
        assertThat(RankingJson.write(other))
                .isEqualTo(RankingJson.write(EditionComputation.of(
                        files.facts(),
                        MethodologyVersions.V2026_1,
                        files.terms().seed())));
        assertThat(other.lines()).extracting(line -> line.agency().code()).hasSameElementsAs(codes(again));
        assertThat(other.lines().getFirst().agency().score())
                .isNotEqualTo(
                        editions.figures(again).lines().getFirst().agency().score());
        assertThat(audit.verify(again.number()).orElseThrow().difference()).isNull();
    }

    private List<String> codes(EditionHead edition) {
        return editions.figures(edition).lines().stream()
                .map(line -> line.agency().code())
                .toList();
    }

    @Test
    void quartzCanMakeTheJob() {
        assertThat(beans.createBean(EditionJob.class)).isNotNull();
    }

    private void advanceTwice(Instant at) {
        editions.advance(SampleRegency.REGION, at);
        List<EditionHead> once = store.all();
        editions.advance(SampleRegency.REGION, at);
        assertThat(store.all()).isEqualTo(once);
    }

    private EditionHead finalOctober() {
        editions.advance(SampleRegency.REGION, DRAFTED);
        editions.advance(SampleRegency.REGION, SHOWN);
        editions.advance(SampleRegency.REGION, FIXED);
        return october();
    }

    private EditionHead october() {
        return store.of(SampleRegency.REGION).stream()
                .filter(edition -> edition.period().equals("2026-10"))
                .findFirst()
                .orElseThrow();
    }
}
