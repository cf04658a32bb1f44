package id.pantauopd.post;

import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an answer, or the lack of one, says of a channel's days.
 *
 * @param from the first day it accounts for, null when it accounts for none
 * @param to the last one
 * @param recount further days whose posts or figures changed
 */
record DayClaim(
        long channelId,
        long agencyId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Ledger ledger,
        Set<LocalDate> recount) {

    boolean covers(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** All days that it touches, in order. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>(recount);
        if (from != null && to != null) {
            from.datesUntil(to.plusDays(1)).forEach(days::add);
        }
        return days;
    }
}
