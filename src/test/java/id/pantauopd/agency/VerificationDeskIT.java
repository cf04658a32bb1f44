package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.agency.VerificationCase.Side;
import id.pantauopd.agency.VerificationList.Wanted;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class VerificationDeskIT {
    private static final String PAGE = "https://dinkes.example.go.id/kontak";
    private static final Side LINKED = new Side(LinkSeen.LINKED, URI.create(PAGE));
    private static final Side NOT_LINKED = new Side(LinkSeen.NOT_LINKED, null);

    @Autowired
    private VerificationDesk desk;

    @Autowired
    private VerificationList lists;

    @Autowired
    private AgencyDirectory directory;

    @Autowired
    private ChannelContacts contacts;

    @Autowired
    private JdbcClient jdbc;

    private Channel channel;

    @BeforeEach
    void regency(
            @Autowired DataSource dataSource, @Autowired id.pantauopd.post.PostLedger ledger, @Autowired Clock clock) {
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, clock.instant()).write();
        channel = directory.channelByCode("dinkes-tanjung-rimba-telegram").orElseThrow();
    }

    @Test
    void bothSidesSeenAndPublishedVerifyAChannelForAYear() {
        VerificationCase published = publish(LINKED, LINKED);
        assertThat(published.state()).isEqualTo(VerificationState.PUBLISHED);
        assertThat(published.expiresOn()).isNotNull();
        assertThat(verification()).isEqualTo(Verification.TWO_WAY);
        assertThat(desk.due()).isEmpty();
        jdbc.sql("UPDATE channel_verification SET expires_on = '2020-01-01'").update();
        assertThat(desk.due()).hasSize(1);
        assertThat(verification()).isEqualTo(Verification.TWO_WAY);
    }

    @Test
    void oneSideIsOneWayAndNoneIsNone() {
        publish(LINKED, NOT_LINKED);
        assertThat(verification()).isEqualTo(Verification.ONE_WAY);
        publish(NOT_LINKED, NOT_LINKED);
        assertThat(verification()).isEqualTo(Verification.NONE);
    }

    @Test
    void newResultArchivesTheOneBeforeAndBothStayInTheHistory() {
        publish(LINKED, LINKED);
        publish(LINKED, NOT_LINKED);
        assertThat(desk.history(channel.id()))
                .extracting(VerificationCase::state)
                .containsExactly(VerificationState.PUBLISHED, VerificationState.ARCHIVED);
    }

    @Test
    void sideThatNobodySawIsNotPublished() {
        VerificationCase asked = stored(desk.request(channel.id(), PAGE));
        VerificationCase seen = stored(desk.review(asked.id(), asked.version(), LINKED, Side.UNSEEN, ""));
        assertThat(desk.publish(seen.id(), seen.version())).isInstanceOf(RegistryWrite.Refused.class);
        assertThat(verification()).isNull();
    }

    @Test
    void linkWithoutEvidenceIsRefused() {
        VerificationCase asked = stored(desk.request(channel.id(), PAGE));
        assertThat(desk.review(asked.id(), asked.version(), LINKED, new Side(LinkSeen.LINKED, null), ""))
                .isEqualTo(RegistryWrite.refused(RegistryFault.of("account", "verification.evidence")));
    }

    @Test
    void archivingAPublishedResultTakesItBack() {
        VerificationCase published = publish(LINKED, LINKED);
        stored(desk.archive(published.id(), published.version()));
        assertThat(verification()).isNull();
    }

    @Test
    void whoComesSecondChangesNothing() {
        VerificationCase asked = stored(desk.request(channel.id(), PAGE));
        stored(desk.review(asked.id(), asked.version(), LINKED, LINKED, ""));
        assertThat(desk.review(asked.id(), asked.version(), NOT_LINKED, NOT_LINKED, ""))
                .isInstanceOf(RegistryWrite.Outdated.class);
        assertThat(desk.request(channel.id(), PAGE)).isInstanceOf(RegistryWrite.Refused.class);
    }

    @Test
    void listShowsHowFarEachChannelHasCome() {
        int all = lists.count(Wanted.ALL);
        publish(LINKED, LINKED);
        assertThat(lists.count(Wanted.PUBLISHED)).isEqualTo(1);
        assertThat(lists.count(Wanted.NOBODY_LOOKED)).isEqualTo(all - 1);
        assertThat(lists.page(Wanted.PUBLISHED, 0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.newest()).isEqualTo(VerificationState.PUBLISHED));
        assertThat(lists.page(Wanted.DUE, 0, 10)).isEmpty();
    }

    @Test
    void everyStepIsInTheAuditLogAndAContactIsNot() {
        publish(LINKED, LINKED);
        assertThat(contacts.keep(channel, "Ibu Sari", "bukan surel")).hasSize(1);
        assertThat(contacts.keep(channel, "Ibu Sari", "sari@example.go.id")).isEmpty();
        assertThat(contacts.of(channel.id())).contains(new ChannelContact("Ibu Sari", "sari@example.go.id"));
        List<String> audit = jdbc.sql("SELECT CONCAT(action, COALESCE(after_value, '')) FROM audit_entry ORDER BY id")
                .query(String.class)
                .list();
        assertThat(audit)
                .hasSize(4)
                .noneMatch(entry -> entry.contains("sari@"))
                .last()
                .isEqualTo("channel.contact");
        contacts.keep(channel, "", "");
        assertThat(contacts.of(channel.id())).isEmpty();
    }

    private VerificationCase publish(Side page, Side account) {
        VerificationCase asked = stored(desk.request(channel.id(), PAGE));
        VerificationCase seen = stored(desk.review(asked.id(), asked.version(), page, account, ""));
        return stored(desk.publish(seen.id(), seen.version()));
    }

    private Verification verification() {
        return directory.channel(channel.id()).orElseThrow().verification();
    }

    private static VerificationCase stored(RegistryWrite<VerificationCase> write) {
        assertThat(write).isInstanceOf(RegistryWrite.Stored.class);
        return ((RegistryWrite.Stored<VerificationCase>) write).now();
    }
}
