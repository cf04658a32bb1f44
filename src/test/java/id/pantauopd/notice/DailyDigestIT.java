package id.pantauopd.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.pantauopd.access.Admins;
import id.pantauopd.access.AuditLog;
import id.pantauopd.post.PostLedger;
import id.pantauopd.testing.DatabaseTest;
import id.pantauopd.testing.MovableClock;
import id.pantauopd.testing.SampleRegency;
import id.pantauopd.testing.Tables;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The digest against a real mail server on the loopback. */
@DatabaseTest
class DailyDigestIT {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Autowired
    private Alerts alerts;

    @Autowired
    private Digest digest;

    @Autowired
    private Admins admins;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NoticeSettings settings;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void regency(@Autowired DataSource dataSource, @Autowired PostLedger ledger, @Autowired Clock real) {
        Tables.empty(dataSource);
        new SampleRegency(jdbc, ledger, real.instant()).write();
        clock.set(at(LocalDate.ofInstant(real.instant(), ZONE), 9));
        server.start();
        wants("system", "ADMIN", "ani@example.go.id");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void oneDigestADayTellsAllThatFailsAndWhereToLook() throws Exception {
        DailyDigest day = digest(sender());
        day.run();
        clock.forward(Duration.ofHours(1));
        day.run();
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).startsWith("Pantau OPD:");
        assertThat(mail.getFrom()[0]).hasToString("pantau-opd@localhost");
        assertThat(GreenMailUtil.getBody(mail))
                .contains("RSUD Tanjung Rimba")
                .contains("Server terlalu lama menjawab")
                .contains("http://localhost:8080/admin/antrian");
        clock.forward(Duration.ofDays(1));
        day.run();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void nothingIsWrittenBeforeItsHourNorWithoutAServer() {
        clock.set(at(LocalDate.ofInstant(clock.instant(), ZONE), 5));
        digest(sender()).run();
        assertThat(rows()).isZero();
        clock.forward(Duration.ofHours(4));
        digest(null).run();
        assertThat(rows()).isZero();
    }

    @Test
    void whoIsNoAdministratorAnyMoreGetsNone() {
        jdbc.sql("UPDATE app_user SET enabled = FALSE").update();
        digest(sender()).run();
        assertThat(rows()).isZero();
    }

    @Test
    void serverThatDoesNotAnswerIsAskedAgainLaterAndNotForEver() {
        JavaMailSender sender = sender();
        server.stop();
        DailyDigest day = digest(sender);
        day.run();
        day.run();
        assertThat(attempts()).isEqualTo(1);
        for (int more = 0; more < 20; more++) {
            day.run();
            clock.forward(Duration.ofMinutes(30));
        }
        assertThat(attempts()).isEqualTo(MailOutbox.MOST_ATTEMPTS);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM mail_outbox WHERE next_try_at IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void digestThatWaitedIsSentWhenTheServerIsBack() {
        DailyDigest day = digest(sender());
        JavaMailSenderImpl away = new JavaMailSenderImpl();
        away.setHost("127.0.0.1");
        away.setPort(1);
        digest(away).run();
        assertThat(attempts()).isEqualTo(1);
        clock.forward(Duration.ofMinutes(11));
        day.run();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void silentAgencyIsAnAlertAndAnUnreadOneIsNotSilent() {
        jdbc.sql("UPDATE agency_last_post SET last_post_at = '2026-01-01' WHERE agency_id ="
                        + " (SELECT id FROM agency WHERE short_name = 'Dinkes')")
                .update();
        assertThat(silent()).contains("Dinkes").doesNotContain("RSUD", "Satpol PP", "Diskominfo");
    }

    private List<String> silent() {
        return alerts.find().stream()
                .filter(Alert.AgencySilent.class::isInstance)
                .map(alert -> ((Alert.AgencySilent) alert).agency().shortName())
                .toList();
    }

    private DailyDigest digest(@Nullable JavaMailSender sender) {
        return new DailyDigest(
                alerts,
                new Subscriptions(jdbc, admins, audit, clock),
                digest,
                new MailOutbox(jdbc, clock),
                new ObjectProvider<>() {
                    @Override
                    public @Nullable JavaMailSender getIfAvailable() {
                        return sender;
                    }
                },
                settings,
                clock);
    }

    private JavaMailSender sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    private void wants(String user, String role, String email) {
        jdbc.sql("INSERT INTO app_user (name, password_hash, role, enabled, must_change, created_at)"
                        + " VALUES (?, 'x', ?, TRUE, FALSE, '2026-01-01')")
                .params(user, role)
                .update();
        assertThat(new Subscriptions(jdbc, admins, audit, clock).subscribe(email))
                .isTrue();
        assertThat(new Subscriptions(jdbc, admins, audit, clock).subscribe("bukan surel"))
                .isFalse();
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM mail_outbox").query(Integer.class).single();
    }

    private int attempts() {
        return jdbc.sql("SELECT MAX(attempts) FROM mail_outbox")
                .query(Integer.class)
                .single();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }
}
