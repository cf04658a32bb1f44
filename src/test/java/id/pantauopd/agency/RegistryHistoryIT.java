package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.Tables;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class RegistryHistoryIT {
    private static final AgencyFacts DINAS = new AgencyFacts(
            AgencyKind.DINAS, PeerGroup.DIRECT_SERVICE, List.of("PUPR", "pupr", "PU"), "Komisi III", null, null, null);
    private static final ChannelFacts SITE = new ChannelFacts(Platform.WEBSITE, null, null, null, null, null);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegistry agencies;

    @Autowired
    private ChannelRegistry channels;

    @Autowired
    private ChannelUpkeep upkeep;

    @Autowired
    private AgencyDirectory directory;

    @BeforeEach
    void signInAndEmpty() {
        Tables.empty(dataSource);
        new RegistryRowsForTests(jdbc).regions();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("admin", "", "ROLE_ADMIN"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void addedAgencyGetsACodeAndItsAliasesOnce() {
        Agency agency = add("Dinas Pekerjaan Umum", "DPUPR");
        assertThat(agency.code()).isEqualTo("dpupr-bangka-selatan");
        assertThat(agency.aliases()).containsExactly("PU", "PUPR");
        assertThat(directory.agencyBySlug("dpupr-bangka-selatan")).hasValue(agency);
        assertThat(add("Dinas Lain", "DPUPR").code()).isEqualTo("dpupr-bangka-selatan-2");
    }

    @Test
    void agencyWithoutNameOrRegionIsRefusedAtEachField() {
        RegistryWrite<Agency> write = agencies.add(new AgencyDraft("77", "Kode Salah", " ", "", DINAS));
        assertThat(((RegistryWrite.Refused<Agency>) write).faults())
                .extracting(RegistryFault::field)
                .containsExactlyInAnyOrder("region_code", "agency_code", "agency_name");
    }

    @Test
    void renamedAgencyIsFoundByItsOldNameToo() {
        Agency agency = add("Dinas Pekerjaan Umum", "DPU");
        Agency renamed = stored(agencies.rename(agency.id(), agency.version(), "Dinas Bina Marga", "DBM", LAST_DAY));
        assertThat(renamed.name()).isEqualTo("Dinas Bina Marga");
        assertThat(renamed.code()).isEqualTo(agency.code());
        assertThat(directory.pastNames(agency.id()))
                .containsExactly(new PastName("Dinas Pekerjaan Umum", "DPU", LAST_DAY));
        assertThat(directory.find("pekerjaan", 5)).containsExactly(renamed);
    }

    @Test
    void correctedSpellingLeavesNoPastName() {
        Agency agency = add("Dinas Pekerjan Umum", "DPU");
        stored(agencies.rename(agency.id(), agency.version(), "Dinas Pekerjaan Umum", "DPU", null));
        assertThat(directory.pastNames(agency.id())).isEmpty();
    }

    @Test
    void mergedAgencyKeepsItsChannelsAndIsCrawledNoMore() {
        Agency target = add("Dinas Besar", "DB");
        Agency ending = add("Dinas Kecil", "DK");
        channel(ending, "https://k.example/", "https://k.example/feed");
        assertThat(directory.crawlTargets(0, 10)).hasSize(1);
        long before = directory.channelRevision();

        Agency merged = stored(agencies.merge(ending.id(), ending.version(), target.id(), LAST_DAY));
        assertThat(merged.mergedIntoId()).isEqualTo(target.id());
        assertThat(merged.validTo()).isEqualTo(LAST_DAY);
        assertThat(directory.channelsOf(ending.id())).hasSize(1);
        assertThat(directory.crawlTargets(0, 10)).isEmpty();
        assertThat(directory.channelRevision()).isGreaterThan(before);
        assertThat(agencies.merge(target.id(), target.version(), ending.id(), LAST_DAY))
                .isInstanceOf(RegistryWrite.Refused.class);
        assertThat(agencies.merge(target.id(), target.version(), target.id(), LAST_DAY))
                .isInstanceOf(RegistryWrite.Refused.class);
    }

    @Test
    void secondOfTwoEditsOfOneVersionIsRefusedWithTheFirst() {
        Agency agency = add("Dinas A", "A");
        AgencyFacts first =
                new AgencyFacts(AgencyKind.DINAS, PeerGroup.DIRECT_SERVICE, List.of(), "Komisi I", null, null, null);
        AgencyFacts second =
                new AgencyFacts(AgencyKind.BADAN, PeerGroup.SUPPORT_OVERSIGHT, List.of(), null, null, null, null);
        Agency edited = stored(agencies.edit(agency.id(), agency.version(), first));
        assertThat(agencies.edit(agency.id(), agency.version(), second))
                .isEqualTo(new RegistryWrite.Outdated<>(edited));
        assertThat(directory.agency(agency.id()).orElseThrow().kind()).isEqualTo(AgencyKind.DINAS);
    }

    @Test
    void movedChannelKeepsItsOldAddressAndCode() {
        Agency agency = add("Dinas A", "A");
        Channel channel = channel(agency, "https://a.example/", "https://a.example/feed");
        Channel moved = stored(channels.move(
                channel.id(), channel.version(), new ChannelAddress("https://b.example/", "https://b.example/feed")));
        assertThat(moved.code()).isEqualTo(channel.code());
        assertThat(moved.feedUrl()).isEqualTo(URI.create("https://b.example/feed"));
        assertThat(directory.pastAddresses(channel.id()))
                .extracting(PastAddress::feedUrl)
                .containsExactly(URI.create("https://a.example/feed"));
        assertThat(channels.move(moved.id(), channel.version(), new ChannelAddress("https://c.example/", null)))
                .isInstanceOf(RegistryWrite.Outdated.class);
    }

    @Test
    void feedIsFollowedOnItsOwnHostOnly() {
        Channel channel = channel(add("Dinas A", "A"), "https://a.example/", "http://www.a.example/feed");
        assertThat(upkeep.follow(channel.id(), URI.create("https://lain.example/feed")))
                .isFalse();
        assertThat(upkeep.follow(channel.id(), URI.create("https://a.example/feed")))
                .isTrue();
        assertThat(directory.pastAddresses(channel.id()))
                .extracting(PastAddress::feedUrl)
                .containsExactly(URI.create("http://www.a.example/feed"));
    }

    @Test
    void feedIsNotFollowedOntoTheAddressOfAnotherChannel() {
        Agency agency = add("Dinas A", "A");
        Channel channel = channel(agency, "https://a.example/", "https://a.example/feed");
        channel(agency, "https://a.example/dua", "https://a.example/dua/feed");
        assertThat(upkeep.follow(channel.id(), URI.create("https://a.example/dua/feed")))
                .isFalse();
    }

    @Test
    void pausedChannelIsNeitherFollowedNorGone() {
        Channel channel = channel(add("Dinas A", "A"), "https://a.example/", "https://a.example/feed");
        stored(channels.pause(channel.id(), channel.version()));
        assertThat(upkeep.follow(channel.id(), URI.create("https://a.example/baru")))
                .isFalse();
        assertThat(upkeep.gone(channel.id())).isFalse();
    }

    @Test
    void addressOfAnotherChannelIsRefusedAndThatChannelNamed() {
        Agency agency = add("Dinas A", "A");
        Channel first = channel(agency, "https://a.example/", "https://a.example/feed");
        Channel second = channel(agency, "https://a.example/", "https://a.example/lain/feed");
        assertThat(second.code()).startsWith(first.code() + "-");
        RegistryFault taken = RegistryFault.of("feed_url", "address.taken", first.code());
        assertThat(channels.add(new ChannelDraft(
                        agency.id(), new ChannelAddress("https://x.example", "http://A.example/feed/"), SITE)))
                .isEqualTo(RegistryWrite.refused(taken));
        assertThat(channels.move(
                        second.id(),
                        second.version(),
                        new ChannelAddress("https://a.example/", "https://a.example/feed")))
                .isEqualTo(RegistryWrite.refused(taken));
    }

    @Test
    void pausedChannelIsNotCrawledUntilItIsResumed() {
        Channel channel = channel(add("Dinas A", "A"), "https://a.example/", "https://a.example/feed");
        Channel paused = stored(channels.pause(channel.id(), channel.version()));
        assertThat(directory.crawlTargets(0, 10)).isEmpty();
        assertThat(channels.pause(paused.id(), paused.version())).isInstanceOf(RegistryWrite.Refused.class);
        Channel resumed = stored(channels.resume(paused.id(), paused.version()));
        assertThat(directory.crawlTargets(0, 10)).hasSize(1);
        assertThat(stored(channels.archive(resumed.id(), resumed.version())).state())
                .isEqualTo(ChannelState.GONE);
    }

    @Test
    void everyChangeStandsInTheAuditLog() {
        Agency agency = add("Dinas A", "A");
        Channel channel = channel(agency, "https://a.example/", "https://a.example/feed");
        channels.pause(channel.id(), channel.version());
        channels.pause(channel.id(), channel.version()); // outdated: changes nothing
        assertThat(jdbc.sql("SELECT CONCAT(actor, ' ', action, ' ', subject) FROM audit_entry ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "admin agency.added " + agency.code(),
                        "admin channel.added " + channel.code(),
                        "admin channel.paused " + channel.code());
    }

    private Agency add(String name, String shortName) {
        return stored(agencies.add(new AgencyDraft("19.03", "", name, shortName, DINAS)));
    }

    private Channel channel(Agency agency, String url, String feedUrl) {
        return stored(channels.add(new ChannelDraft(agency.id(), new ChannelAddress(url, feedUrl), SITE)));
    }

    private static <T> T stored(RegistryWrite<T> write) {
        assertThat(write).isInstanceOf(RegistryWrite.Stored.class);
        return ((RegistryWrite.Stored<T>) write).now();
    }
}
