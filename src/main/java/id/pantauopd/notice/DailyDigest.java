package id.pantauopd.notice;

import id.pantauopd.base.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Writes the digest of the day once its hour has come, and sends what waits. Without a mail server it does neither: alerts
 * stay on screen and nothing piles up. No transaction is open while a mail server is spoken to.
 */
@Component
class DailyDigest {
    private static final Logger log = LoggerFactory.getLogger(DailyDigest.class);

    private final Alerts alerts;
    private final Subscriptions subscriptions;
    private final Digest digest;
    private final MailOutbox outbox;
    private final ObjectProvider<JavaMailSender> server;
    private final NoticeSettings settings;
    private final Clock clock;

    DailyDigest(
            Alerts alerts,
            Subscriptions subscriptions,
            Digest digest,
            MailOutbox outbox,
            ObjectProvider<JavaMailSender> server,
            NoticeSettings settings,
            Clock clock) {
        this.alerts = alerts;
        this.subscriptions = subscriptions;
        this.digest = digest;
        this.outbox = outbox;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    boolean hasServer() {
        return server.getIfAvailable() != null;
    }

    void run() {
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null) {
            return;
        }
        ZonedDateTime now = clock.instant().atZone(Period.JAKARTA);
        if (now.getHour() >= settings.hour()) {
            write(now.toLocalDate());
        }
        outbox.due().forEach(mail -> send(sender, mail));
        outbox.deleteOld();
    }

    /** A day without alerts has no digest, unless some come up later that day. */
    private void write(LocalDate today) {
        List<String> recipients = subscriptions.recipients();
        List<Alert> found = recipients.isEmpty() ? List.of() : alerts.find();
        if (!found.isEmpty()) {
            String subject = digest.subject(found);
            String body = digest.body(found);
            recipients.forEach(recipient -> outbox.put(today, recipient, subject, body));
        }
    }

    private void send(JavaMailSender sender, MailOutbox.Waiting mail) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        try {
            sender.send(message);
            outbox.sent(mail.id());
        } catch (MailException failed) {
            log.warn("Digest {} was not sent, attempt {}", mail.id(), mail.attempts() + 1, failed);
            outbox.failed(mail, String.valueOf(failed.getMessage()));
        }
    }
}
