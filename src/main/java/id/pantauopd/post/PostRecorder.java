package id.pantauopd.post;

import static id.pantauopd.base.UtcTime.toColumn;

import id.pantauopd.base.Period;
import id.pantauopd.content.ContentClassifier;
import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes answers of different channels through every step of their recording, inside the caller's transaction. */
@Component
class PostRecorder {
    /** How far back a first reading may account for days. */
    private static final int LONGEST_COVER_DAYS = 371;

    private final JdbcTemplate jdbc;
    private final AgencyLocks locks;
    private final Captures captures;
    private final KnownPosts knownPosts;
    private final ContentClassifier classifier;
    private final PostWriter writer;
    private final Duplicates duplicates;
    private final FigureLedger figures;
    private final AudienceLedger audience;
    private final DayLedger days;
    private final WeekLedger weeks;
    private final LastPosts lastPosts;
    private final FrozenLedger frozen;
    private final RefreshAppointments appointments;

    PostRecorder(
            JdbcTemplate jdbc,
            AgencyLocks locks,
            Captures captures,
            KnownPosts knownPosts,
            ContentClassifier classifier,
            PostWriter writer,
            Duplicates duplicates,
            FigureLedger figures,
            AudienceLedger audience,
            DayLedger days,
            WeekLedger weeks,
            LastPosts lastPosts,
            FrozenLedger frozen,
            RefreshAppointments appointments) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.captures = captures;
        this.knownPosts = knownPosts;
        this.classifier = classifier;
        this.writer = writer;
        this.duplicates = duplicates;
        this.figures = figures;
        this.audience = audience;
        this.days = days;
        this.weeks = weeks;
        this.lastPosts = lastPosts;
        this.frozen = frozen;
        this.appointments = appointments;
    }

    List<Recorded> record(List<Recording> recordings) {
        return store(recordings.stream().map(Answer::new).toList());
    }

    /** Takes a page of the past, which says nothing of what the channel lists now. */
    Recorded recordOlder(Recording recording) {
        Answer answer = new Answer(recording);
        answer.single = true;
        return store(List.of(answer)).getFirst();
    }

    private List<Recorded> store(List<Answer> answers) {
        locks.take(answers.stream().map(answer -> answer.recording.agencyId()).toList());
        captures.store(answers);
        knownPosts.match(answers);
        List<Incoming> posts = Answer.postsOf(answers);
        List<Incoming> fresh = posts.stream().filter(Incoming::isNew).toList();
        List<Incoming> changed = posts.stream().filter(Incoming::changes).toList();
        fresh.forEach(post -> post.read(classifier));
        changed.forEach(post -> post.read(classifier));
        writer.insert(fresh);
        writer.change(changed);
        writer.insertAliases(posts.stream().filter(post -> post.underNewId).toList());
        duplicates.mark(fresh);
        Set<Incoming> touched = new HashSet<>(fresh);
        touched.addAll(changed);
        touched.addAll(seenAgain(answers));
        touched.addAll(figures.store(posts));
        answers.forEach(audience::store);
        frozen.store(posts);
        appointments.make(fresh);
        weeks.rollUp(days.claim(claims(answers, touched)));
        lastPosts.raise(fresh);
        lastPosts.recount(agenciesOfOtherCount(changed));
        return answers.stream().map(PostRecorder::recorded).toList();
    }

    /** Takes the figures of known posts from an answer that was about these posts only; it says nothing of any day. */
    void renew(Recording recording) {
        Answer answer = new Answer(recording);
        answer.single = true;
        List<Answer> answers = List.of(answer);
        locks.take(List.of(recording.agencyId()));
        captures.store(answers);
        knownPosts.match(answers);
        answer.posts.removeIf(Incoming::isNew);
        Set<LocalDate> days = new HashSet<>();
        figures.store(answer.posts).forEach(post -> days.add(post.day()));
        frozen.store(answer.posts);
        weeks.rollUp(days(recording, days));
    }

    private List<ChannelDay> days(Recording recording, Set<LocalDate> recount) {
        return recount.isEmpty()
                ? List.of()
                : days.claim(List.of(new DayClaim(
                        recording.channelId(), recording.agencyId(), null, null, Ledger.OBSERVED, recount)));
    }

    /** Notes that known posts are still shown; gives those that had been missed, which count again from now on. */
    private List<Incoming> seenAgain(List<Answer> answers) {
        List<Incoming> back = new ArrayList<>();
        List<@Nullable Object[]> returned = new ArrayList<>();
        for (Answer answer : answers) {
            List<Object> ids = new ArrayList<>();
            for (Incoming post : answer.posts) {
                Incoming.Known known = post.known;
                if (known != null && post.seenAt().isAfter(known.lastSeenAt())) {
                    ids.add(post.id);
                    if (known.state() != PostState.VISIBLE) {
                        back.add(post);
                        returned.add(new Object[] {toColumn(post.seenAt()), post.id});
                    }
                }
            }
            if (!ids.isEmpty()) {
                ids.addFirst(toColumn(answer.recording.evidence().capturedAt()));
                jdbc.update(
                        "UPDATE post SET last_seen_at = ? WHERE id IN (" + Condition.marks(ids.size() - 1) + ")",
                        ids.toArray());
            }
        }
        jdbc.batchUpdate(
                "UPDATE post SET state = 'VISIBLE', removed_at = NULL, state_since = ? WHERE id = ?", returned);
        return back;
    }

    /** An edit that turned a post into planted advertising, or back, may move the agency's last post either way. */
    private static Set<Long> agenciesOfOtherCount(List<Incoming> changed) {
        Set<Long> agencies = new TreeSet<>();
        for (Incoming post : changed) {
            Incoming.Known known = post.known;
            if (known != null && known.spamRead() != post.content().spam()) {
                agencies.add(post.answer.recording.agencyId());
            }
        }
        return agencies;
    }

    private static List<DayClaim> claims(List<Answer> answers, Set<Incoming> touched) {
        Map<Answer, Set<LocalDate>> recount = new LinkedHashMap<>();
        answers.forEach(answer -> recount.put(answer, new HashSet<>()));
        touched.forEach(post ->
                recount.computeIfAbsent(post.answer, none -> new HashSet<>()).add(post.day()));
        List<DayClaim> claims = new ArrayList<>();
        recount.forEach((answer, days) -> {
            Recording recording = answer.recording;
            LocalDate last =
                    answer.single ? null : Period.day(recording.evidence().capturedAt(), recording.zone());
            LocalDate first = last == null ? null : first(recording.coveredFrom(), last);
            claims.add(new DayClaim(recording.channelId(), recording.agencyId(), first, last, Ledger.OBSERVED, days));
        });
        return claims;
    }

    private static LocalDate first(@Nullable LocalDate coveredFrom, LocalDate last) {
        LocalDate earliest = last.minusDays(LONGEST_COVER_DAYS - 1L);
        if (coveredFrom == null || coveredFrom.isAfter(last)) {
            return last;
        }
        return coveredFrom.isBefore(earliest) ? earliest : coveredFrom;
    }

    private static Recorded recorded(Answer answer) {
        int added = (int) answer.posts.stream().filter(Incoming::isNew).count();
        int changed = (int) answer.posts.stream().filter(Incoming::changes).count();
        return new Recorded(answer.posts.size(), added, changed, added < answer.posts.size());
    }
}
