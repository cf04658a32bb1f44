package id.pantauopd.objection;

import id.pantauopd.access.AuditLog;
import id.pantauopd.post.PostArchive;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.Editions;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides objections and publishes corrections; for editors and administrators. A decision changes no figure: who accepts an
 * objection puts the fact right where it is kept, and an edition in preview follows by itself.
 */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'EDITOR')")
public class ObjectionDesk {
    private static final int LONGEST_NOTE = 2_000;

    private final ObjectionStore store;
    private final ContactLinks links;
    private final Editions editions;
    private final PostArchive posts;
    private final AuditLog audit;
    private final Clock clock;

    ObjectionDesk(
            ObjectionStore store,
            ContactLinks links,
            Editions editions,
            PostArchive posts,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.links = links;
        this.editions = editions;
        this.posts = posts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that wait, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Objection> waiting() {
        return store.open();
    }

    /**
     * @param note why, for everybody to read
     * @throws ObjectionRefused without a note, when it was decided before, or when the post it is about has vanished
     */
    @Transactional
    public void decide(long id, boolean accepted, String note) {
        Objection objection = store.find(id).orElseThrow(() -> ObjectionRefused.because("unknown"));
        String words = PlainWords.of(note);
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            throw ObjectionRefused.because("note");
        }
        Long post = objection.postId();
        if (accepted && post != null && posts.evidence(post).isEmpty()) {
            throw ObjectionRefused.because("post-vanished");
        }
        ObjectionState decision = accepted ? ObjectionState.ACCEPTED : ObjectionState.REJECTED;
        if (!store.decide(id, decision, words, audit.actor(), clock.instant())) {
            throw ObjectionRefused.because("decided-already");
        }
        audit.record("objection.decided", "#" + id, ObjectionState.OPEN.name(), decision.name());
    }

    /** A link for the contact of an agency; it can be read only now. */
    @Transactional
    public String invite(String agencyCode, long editionNumber) {
        audit.record("objection.invited", agencyCode, null, "edisi " + editionNumber);
        return links.create(agencyCode, editionNumber);
    }

    /** @throws id.pantauopd.ranking.EditionRefused as {@link Editions#correct} */
    public EditionHead correct(long editionNumber, String reason) {
        EditionHead corrected = editions.correct(editionNumber, PlainWords.of(reason));
        audit.record("edition.corrected", "edisi " + editionNumber, null, "edisi " + corrected.number());
        return corrected;
    }
}
