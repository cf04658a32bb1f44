package id.pantauopd.objection;

import id.pantauopd.base.Period;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.post.PostArchive;
import id.pantauopd.ranking.EditionHead;
import id.pantauopd.ranking.Editions;
import id.pantauopd.ranking.OpenObjections;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections to facts of editions and answers for them; everything that is taken is public at once. */
@Service
@Transactional
public class Objections implements OpenObjections {
    public static final int LEAST_STATEMENT = 20;
    public static final int LONGEST_STATEMENT = 2_000;
    public static final int LONGEST_REPLY = 1_000;

    private static final int WORKING_DAYS = 5;
    private static final int LOG_LENGTH = 500;
    private static final Pattern POST_PAGE = Pattern.compile("/unggahan/(\\d{1,18})");

    private final ObjectionStore store;
    private final Editions editions;
    private final PostArchive posts;
    private final FilingLimit limit;
    private final PublicSettings address;
    private final Clock clock;

    Objections(
            ObjectionStore store,
            Editions editions,
            PostArchive posts,
            FilingLimit limit,
            PublicSettings address,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.posts = posts;
        this.limit = limit;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Takes an objection of anybody.
     *
     * @param client whom to count it against; not kept
     * @throws ObjectionRefused when it is too short or long, has no evidence, concerns nothing that is there, stands open
     *     already, or comes too often
     */
    public long file(ObjectionDraft draft, String client) {
        if (!limit.admits(client)) {
            throw ObjectionRefused.because("too-many");
        }
        return file(draft, false, clock.instant());
    }

    long file(ObjectionDraft draft, boolean byAgency, Instant now) {
        ObjectionDraft clean = new ObjectionDraft(
                draft.editionNumber(),
                draft.agencyCode(),
                draft.kind(),
                PlainWords.of(draft.statement()),
                draft.evidence());
        checkStatement(clean.statement());
        checkPlace(clean);
        URI evidence = PlainWords.address(clean.evidence()).orElseThrow(() -> ObjectionRefused.because("no-evidence"));
        Long post = postOf(evidence);
        if (post != null && posts.evidence(post).isEmpty()) {
            throw ObjectionRefused.because("post-unknown");
        }
        if (store.isOpen(clean)) {
            throw ObjectionRefused.because("open-already");
        }
        return store.insert(
                clean,
                evidence,
                post,
                byAgency,
                now,
                store.workingDays().after(Period.day(now, Period.JAKARTA), WORKING_DAYS));
    }

    /** The newest objections with their decisions, newest first. */
    @Transactional(readOnly = true)
    public List<Objection> log() {
        return store.newest(LOG_LENGTH);
    }

    @Transactional(readOnly = true)
    public Optional<Objection> find(long id) {
        return store.find(id);
    }

    /** What agencies say to their ranks in an edition, in the order it was said. */
    @Transactional(readOnly = true)
    public List<AgencyReply> replies(long editionNumber) {
        return store.replies(editionNumber);
    }

    @Override
    @Transactional(readOnly = true)
    public int of(long editionNumber) {
        return store.open(editionNumber);
    }

    private static void checkStatement(String statement) {
        if (statement.length() < LEAST_STATEMENT) {
            throw ObjectionRefused.because("too-short");
        }
        if (statement.length() > LONGEST_STATEMENT) {
            throw ObjectionRefused.because("too-long");
        }
    }

    private void checkPlace(ObjectionDraft draft) {
        EditionHead edition =
                editions.find(draft.editionNumber()).orElseThrow(() -> ObjectionRefused.because("edition-unknown"));
        boolean isThere = editions.figures(edition).lines().stream()
                .anyMatch(line -> line.agency().code().equals(draft.agencyCode()));
        if (!isThere) {
            throw ObjectionRefused.because("agency-unknown");
        }
    }

    private @Nullable Long postOf(URI evidence) {
        boolean ours = address.publicUrl().getHost().equalsIgnoreCase(evidence.getHost());
        Matcher page = POST_PAGE.matcher(evidence.getPath() == null ? "" : evidence.getPath());
        return ours && page.find() ? Long.valueOf(page.group(1)) : null;
    }
}
