package id.pantauopd.post;

import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums the days of an agency's channels into its week. Pure. */
final class WeeklyRollUp {
    /** An account with fewer observed days leaves the week (METHODOLOGY, "Missing is not zero"). */
    private static final int LEAST_OBSERVED_DAYS = RollUpRules.CURRENT.observedDays();

    private static final int MOST_POSTS_A_DAY = RollUpRules.CURRENT.dailyCap();

    private WeeklyRollUp() {}

    /**
     * @param days of all channels of the agency in the week, in any order; not empty
     * @param live channels at the end of the week
     */
    static AgencyWeek of(long agencyId, LocalDate week, List<ChannelDay> days, int live) {
        Map<Long, List<ChannelDay>> accounts = new TreeMap<>();
        for (ChannelDay day : days) {
            accounts.computeIfAbsent(day.channelId(), none -> new ArrayList<>()).add(day);
        }
        Map<LocalDate, Day> byDay = new HashMap<>();
        int accountsObserved = 0;
        for (List<ChannelDay> account : accounts.values()) {
            if (account.stream().filter(ChannelDay::observed).count() >= LEAST_OBSERVED_DAYS) {
                accountsObserved++;
                account.forEach(day -> byDay.merge(day.day(), new Day(day.posts(), day.content()), Day::plus));
            }
        }
        return new AgencyWeek(
                agencyId,
                week,
                byDay.values().stream().mapToInt(Day::counted).sum(),
                days.stream().mapToInt(ChannelDay::postsAll).sum(),
                mask(week, days.stream().filter(day -> day.posts() > 0).toList()),
                mask(week, days.stream().filter(ChannelDay::observed).toList()),
                accounts.size(),
                accountsObserved,
                days.size(),
                (int) days.stream().filter(ChannelDay::observed).count(),
                count(days, Ledger.BLOCKED),
                count(days, Ledger.FAILED),
                live,
                interactions(days),
                byDay.values().stream().map(Day::countedContent).reduce(ContentCounts.NONE, ContentCounts::plus));
    }

    private static int mask(LocalDate week, List<ChannelDay> days) {
        int mask = 0;
        for (ChannelDay day : days) {
            mask |= 1 << (day.day().toEpochDay() - week.toEpochDay());
        }
        return mask;
    }

    private static int count(List<ChannelDay> days, Ledger ledger) {
        return (int) days.stream().filter(day -> day.ledger() == ledger).count();
    }

    private static @Nullable Long interactions(List<ChannelDay> days) {
        Long sum = null;
        for (ChannelDay day : days) {
            Long known = day.interactions();
            if (known != null) {
                sum = sum == null ? known : Long.valueOf(Math.addExact(sum, known));
            }
        }
        return sum;
    }

    /** What all observed accounts of the agency posted on one day: the daily cap is the agency's, not an account's. */
    private record Day(int posts, ContentCounts content) {

        Day plus(Day other) {
            return new Day(posts + other.posts, content.plus(other.content));
        }

        int counted() {
            return Math.min(posts, MOST_POSTS_A_DAY);
        }

        ContentCounts countedContent() {
            return content.capped(posts, MOST_POSTS_A_DAY);
        }
    }
}
