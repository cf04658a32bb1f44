package id.pantauopd.post;

import id.pantauopd.post.PostLedger.DayAccount;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Accounts for days that brought no new answer, inside the caller's transaction. */
@Component
class DayAccounts {
    private final AgencyLocks locks;
    private final DayLedger days;
    private final WeekLedger weeks;

    DayAccounts(AgencyLocks locks, DayLedger days, WeekLedger weeks) {
        this.locks = locks;
        this.days = days;
        this.weeks = weeks;
    }

    /** Gives how many days changed. */
    int account(List<DayAccount> accounts) {
        locks.take(accounts.stream().map(DayAccount::agencyId).toList());
        List<ChannelDay> changed = days.claim(accounts.stream()
                .map(account -> new DayClaim(
                        account.channelId(),
                        account.agencyId(),
                        account.from(),
                        account.to(),
                        account.ledger(),
                        Set.of()))
                .toList());
        weeks.rollUp(changed);
        return changed.size();
    }
}
