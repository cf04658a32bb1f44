package id.pantauopd.ranking;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyKind;
import id.pantauopd.agency.PeerGroup;
import id.pantauopd.base.Period;
import id.pantauopd.post.AgencyWeek;
import id.pantauopd.post.ContentCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds agencies and weeks for tests. */
final class Samples {
    /** Four whole ISO weeks, 2026-W44 to 2026-W47. */
    static final Period FOUR_WEEKS = new Period(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 22));

    static final int ALL_DAYS = 0b111_1111;

    private Samples() {}

    static Agency agency(long id, String name) {
        return agency(id, name, PeerGroup.DIRECT_SERVICE, null, null);
    }

    static Agency agency(long id, String name, PeerGroup group, @Nullable LocalDate from, @Nullable LocalDate to) {
        String code = "a-" + id;
        return new Agency(
                id, code, code, "19.03", name, name, List.of(), AgencyKind.DINAS, group, null, null, from, to, null, 0);
    }

    /** One account observed on all days; bit 0 of the active days is Monday. */
    static AgencyWeek week(long agencyId, LocalDate monday, int posts, int activeDays) {
        return partly(agencyId, monday, posts, activeDays, ALL_DAYS);
    }

    static AgencyWeek week(
            long agencyId, LocalDate monday, int posts, int activeDays, int performance, int evidenced, int service) {
        return with(week(agencyId, monday, posts, activeDays), new ContentCounts(performance, evidenced, service));
    }

    /** The same week about something else. */
    static AgencyWeek with(AgencyWeek week, ContentCounts content) {
        return new AgencyWeek(
                week.agencyId(),
                week.week(),
                week.posts(),
                week.postsAll(),
                week.activeDays(),
                week.observedMask(),
                week.accounts(),
                week.accountsObserved(),
                week.daysDue(),
                week.daysObserved(),
                week.daysBlocked(),
                week.daysFailed(),
                week.liveChannels(),
                week.interactions(),
                content);
    }

    /** One account, observed only on the days of a mask; from four days on its week counts. */
    static AgencyWeek partly(long agencyId, LocalDate monday, int posts, int activeDays, int observed) {
        int days = Integer.bitCount(observed);
        return new AgencyWeek(
                agencyId,
                monday,
                posts,
                posts,
                activeDays,
                observed,
                1,
                days >= 4 ? 1 : 0,
                7,
                days,
                0,
                7 - days,
                0,
                null,
                ContentCounts.NONE);
    }

    static AgencyWeek unobserved(long agencyId, LocalDate monday) {
        return partly(agencyId, monday, 0, 0, 0);
    }

    /** Weeks from the first of a window on; a number of posts each, all on the given days. */
    static List<AgencyWeek> weeks(long agencyId, Period window, int[] posts, int... activeDays) {
        List<AgencyWeek> weeks = new ArrayList<>();
        List<LocalDate> mondays = window.wholeWeeks();
        for (int i = 0; i < mondays.size(); i++) {
            weeks.add(week(agencyId, mondays.get(i), posts[i], activeDays[i]));
        }
        return weeks;
    }

    /** Scored as if it were alone in its peer group. */
    static Scored score(Scoring scoring, Candidate candidate, Period window) {
        Facts facts = Facts.of(candidate, window);
        return scoring.score(facts, GroupMeans.of(List.of(facts)), window);
    }

    static Candidate candidate(Agency agency, int live, List<AgencyWeek> weeks) {
        return new Candidate(agency, new Accounts(1, 0, 0), live, weeks, monday -> 2);
    }
}
