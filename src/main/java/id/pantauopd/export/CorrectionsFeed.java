package id.pantauopd.export;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.base.Words;
import id.pantauopd.objection.Objection;
import id.pantauopd.objection.Objections;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the log of objections and decisions as Atom (RFC 4287); a decision makes its entry new. */
@RestController
class CorrectionsFeed {
    private static final int ENTRIES = 50;

    private final Objections objections;
    private final Words words;
    private final PublicSettings address;

    CorrectionsFeed(Objections objections, Words words, PublicSettings address) {
        this.objections = objections;
        this.words = words;
        this.address = address;
    }

    @GetMapping("/koreksi.atom")
    ResponseEntity<String> atom() {
        List<Objection> log = objections.log().stream().limit(ENTRIES).toList();
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri(address.link("/koreksi.atom").toString());
        feed.setTitle(say("objection.log.title") + " · Pantau OPD");
        feed.setLink(address.link("/koreksi").toString());
        feed.setPublishedDate(Date.from(log.stream()
                .map(CorrectionsFeed::changedAt)
                .max(Instant::compareTo)
                .orElseGet(EmptyFeed::updated)));
        feed.setEntries(log.stream().map(this::entry).toList());
        try {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                    .contentType(MediaType.APPLICATION_ATOM_XML)
                    .body(new SyndFeedOutput().outputString(feed));
        } catch (FeedException impossible) {
            throw new IllegalStateException("A feed of objections could not be written", impossible);
        }
    }

    private SyndEntry entry(Objection objection) {
        String link = address.link("/koreksi#keberatan-" + objection.id()).toString();
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(link);
        entry.setLink(link);
        entry.setTitle("#" + objection.id() + " " + objection.agencyCode() + ": "
                + say(objection.kind().key()) + ", " + say(objection.state().key()));
        entry.setPublishedDate(Date.from(objection.filedAt()));
        entry.setUpdatedDate(Date.from(changedAt(objection)));
        SyndContentImpl text = new SyndContentImpl();
        text.setType("text");
        String note = objection.note();
        text.setValue(objection.statement() + (note == null ? "" : "\n\n" + note));
        entry.setDescription(text);
        return entry;
    }

    private static Instant changedAt(Objection objection) {
        Instant decided = objection.decidedAt();
        return decided == null ? objection.filedAt() : decided;
    }

    private String say(String key) {
        return words.say(Words.INDONESIAN, key);
    }
}
