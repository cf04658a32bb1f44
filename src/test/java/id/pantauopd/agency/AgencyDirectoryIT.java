package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AgencyDirectoryIT {
    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyDirectory directory;

    private RegistryRowsForTests rows;

    @BeforeEach
    void emptyRegistry() {
        Tables.empty(dataSource);
        rows = new RegistryRowsForTests(jdbc);
        rows.regions();
    }

    @Test
    void regionsKnowTheirParentAndClock() {
        assertThat(directory.regions()).hasSize(5);
        assertThat(directory.region("91.03"))
                .hasValue(new Region(
                        "91.03", "Kabupaten Jayapura", Region.Level.REGENCY, "91", ZoneId.of("Asia/Jayapura")));
        assertThat(directory.region("77")).isEmpty();
    }

    @Test
    void provinceAndNationHoldTheAgenciesBelowThem() {
        rows.agency("b", "19.03", "Dinas B");
        rows.agency("a", "19", "Dinas A");
        rows.agency("c", "91.03", "Dinas C");
        assertThat(directory.agenciesWithin("19")).extracting(Agency::code).containsExactly("a", "b");
        assertThat(directory.agenciesWithin("19.03")).extracting(Agency::code).containsExactly("b");
        assertThat(directory.agenciesWithin("00")).extracting(Agency::code).containsExactly("a", "b", "c");
        assertThat(directory.agenciesWithin("77")).isEmpty();
    }

    @Test
    void agencyIsFoundByIdCodeSlugAndAlias() {
        long id = rows.agency("dpupr-x", "19.03", "Dinas Pekerjaan Umum");
        jdbc.sql("INSERT INTO agency_alias (agency_id, alias) VALUES (?, 'PUPR'), (?, 'Bina Marga')")
                .params(id, id)
                .update();
        Agency agency = directory.agency(id).orElseThrow();
        assertThat(agency.aliases()).containsExactly("Bina Marga", "PUPR");
        assertThat(directory.agencyByCode("DPUPR-X")).hasValue(agency);
        assertThat(directory.agencyBySlug("dpupr-x")).hasValue(agency);
        assertThat(directory.find("pupr", 5)).containsExactly(agency);
        assertThat(directory.agency(id + 1)).isEmpty();
    }

    @Test
    void rowsWrittenByAnotherNodeAreSeenAtOnce() {
        rows.agency("a", "19.03", "Dinas A");
        assertThat(directory.agenciesWithin("00")).hasSize(1);
        rows.agency("b", "19.03", "Dinas B");
        assertThat(directory.agenciesWithin("00")).hasSize(2);
        jdbc.sql("UPDATE agency SET name = 'Dinas Baru' WHERE code = 'b'").update();
        jdbc.sql("INSERT INTO registry_revision (id, revision) VALUES (1, 1)"
                        + " ON DUPLICATE KEY UPDATE revision = revision + 1")
                .update();
        assertThat(directory.agencyByCode("b")).map(Agency::name).hasValue("Dinas Baru");
    }

    @Test
    void channelsOfManyAgenciesComeTogether() {
        long a = rows.agency("a", "19.03", "Dinas A");
        long b = rows.agency("b", "19.03", "Dinas B");
        long first = rows.channel("a.website.a", a, "https://a.example/", null);
        long second = rows.channel("b.website.b", b, "https://b.example/", "https://b.example/feed");
        assertThat(directory.channelsOf(List.of(a, b))).extracting(Channel::id).containsExactly(first, second);
        assertThat(directory.channelsOf(a)).extracting(Channel::url).containsExactly(URI.create("https://a.example/"));
        assertThat(directory.channelsOf(List.of())).isEmpty();
        assertThat(directory.channel(second)).isEqualTo(directory.channelByCode("b.website.b"));
        assertThat(directory.channelsOf(LongStream.range(0, 20_000).boxed().toList()))
                .isNotNull();
    }

    @Test
    void onlyCrawledChannelsWithFeedAreTargets() {
        long agency = rows.agency("a", "91.03", "Dinas A");
        rows.channel("no-feed", agency, "https://a.example/", null);
        long active = rows.channel("active", agency, "https://b.example/", "https://b.example/feed");
        long paused = rows.channel("paused", agency, "https://c.example/", "https://c.example/feed");
        long unconfirmed = rows.channel("unconfirmed", agency, "https://d.example/", "https://d.example/feed");
        set(paused, "state = 'PAUSED'");
        set(unconfirmed, "state = 'UNCONFIRMED', official_since = '2026-02-01', valid_from = '2026-03-01'");

        assertThat(directory.crawlTargets(0, 10))
                .containsExactly(
                        new CrawlTarget(
                                active,
                                "active",
                                agency,
                                Platform.WEBSITE,
                                URI.create("https://b.example/feed"),
                                ZoneId.of("Asia/Jayapura"),
                                null),
                        new CrawlTarget(
                                unconfirmed,
                                "unconfirmed",
                                agency,
                                Platform.WEBSITE,
                                URI.create("https://d.example/feed"),
                                ZoneId.of("Asia/Jayapura"),
                                LocalDate.of(2026, 3, 1)));
        assertThat(directory.crawlTargets(active, 10))
                .extracting(CrawlTarget::channelId)
                .containsExactly(unconfirmed);
        assertThat(directory.crawlTargets(0, 1)).hasSize(1);
        assertThat(directory.crawlTargets(List.of(active, paused)))
                .extracting(CrawlTarget::channelId)
                .containsExactly(active);
    }

    @Test
    void channelOutsideItsOwnOrItsAgencysDatesIsNoTarget() {
        long agency = rows.agency("a", "19.03", "Dinas A");
        long ended = rows.channel("ended", agency, "https://b.example/", "https://b.example/feed");
        long future = rows.channel("future", agency, "https://c.example/", "https://c.example/feed");
        long now = rows.channel("now", agency, "https://d.example/", "https://d.example/feed");
        set(ended, "valid_to = '2020-01-01'");
        set(future, "valid_from = '2999-01-01'");
        assertThat(directory.crawlTargets(0, 10))
                .extracting(CrawlTarget::channelId)
                .containsExactly(now);
        jdbc.sql("UPDATE agency SET valid_to = '2020-01-01'").update();
        assertThat(directory.crawlTargets(0, 10)).isEmpty();
    }

    private void set(long channel, String assignment) {
        jdbc.sql("UPDATE channel SET " + assignment + " WHERE id = ?")
                .param(channel)
                .update();
    }
}
