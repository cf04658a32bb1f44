package id.pantauopd.post;

import id.pantauopd.post.PostLedger.Ledger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One channel's day as the ledger holds it. */
record ChannelDay(
        long channelId,
        LocalDate day,
        long agencyId,
        Ledger ledger,
        int posts,
        int postsAll,
        @Nullable Long interactions,
        ContentCounts content) {

    boolean observed() {
        return ledger == Ledger.OBSERVED || ledger == Ledger.EMPTY;
    }
}
