package id.pantauopd.notice;

import id.pantauopd.base.Period;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.base.Words;
import id.pantauopd.base.ui.TimeText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the alerts of a day as one plain text; pure. */
@Component
class Digest {
    /** Whoever has more to hear of reads the rest on screen. */
    private static final int MOST = 60;

    private static final Locale LANGUAGE = Words.INDONESIAN;

    private final Words words;
    private final PublicSettings place;

    Digest(Words words, PublicSettings place) {
        this.words = words;
        this.place = place;
    }

    String subject(List<Alert> alerts) {
        return words.say(LANGUAGE, "notice.mail.subject", alerts.size());
    }

    String body(List<Alert> alerts) {
        StringBuilder text = new StringBuilder(words.say(LANGUAGE, "notice.mail.lead")).append("\n\n");
        alerts.stream()
                .limit(MOST)
                .forEach(alert -> text.append("- ").append(line(alert)).append('\n'));
        if (alerts.size() > MOST) {
            text.append("- ")
                    .append(words.say(LANGUAGE, "notice.mail.more", alerts.size() - MOST))
                    .append('\n');
        }
        return text.append('\n')
                .append(words.say(LANGUAGE, "notice.mail.queue", place.link("/admin/antrian")))
                .append('\n')
                .append(words.say(LANGUAGE, "notice.mail.stop", place.link("/admin/surel")))
                .append('\n')
                .toString();
    }

    private String line(Alert alert) {
        return AlertWords.sentence(words, LANGUAGE, alert, this::day);
    }

    private String day(@Nullable Instant at) {
        return at == null
                ? words.say(LANGUAGE, "notice.never")
                : new TimeText(LANGUAGE, Period.JAKARTA).date(Period.day(at, Period.JAKARTA));
    }
}
