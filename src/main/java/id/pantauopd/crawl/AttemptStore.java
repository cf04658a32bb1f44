package id.pantauopd.crawl;

import id.pantauopd.base.StorageSpace;
import id.pantauopd.base.TransactionRetry;
import id.pantauopd.crawl.CrawlLog.Entry;
import id.pantauopd.post.PostLedger;
import id.pantauopd.post.Recorded;
import id.pantauopd.post.Recording;
import id.pantauopd.reader.ReadPost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Stores attempts in small batches, each in one transaction: posts, ledger, state and log of a channel together, and only
 * under the lease that it was taken with.
 */
@Component
class AttemptStore {
    private static final Logger log = LoggerFactory.getLogger(AttemptStore.class);

    private final TransactionRetry retry;
    private final Leases leases;
    private final PostLedger ledger;
    private final CrawlLog crawlLog;
    private final HostBackoff hosts;

    AttemptStore(TransactionRetry retry, Leases leases, PostLedger ledger, CrawlLog crawlLog, HostBackoff hosts) {
        this.retry = retry;
        this.leases = leases;
        this.ledger = ledger;
        this.crawlLog = crawlLog;
        this.hosts = hosts;
    }

    /**
     * Stores what it can: a channel whose result does not go into the store costs itself only.
     *
     * @return the entries that were stored
     * @throws DataAccessException or CannotCreateTransactionException when the database cannot be reached or has no room
     */
    List<Entry> store(long run, List<Attempted> batch) {
        List<Attempted> inOrder = batch.stream()
                .sorted(Comparator.comparingLong(Attempted::channelId))
                .toList();
        try {
            return retry.inTransaction(() -> storeAll(run, inOrder));
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException unreachable) {
            throw unreachable;
        } catch (RuntimeException failed) {
            if (StorageSpace.isWanting(failed)) {
                throw failed;
            }
            return oneByOne(run, inOrder, failed);
        }
    }

    private List<Entry> oneByOne(long run, List<Attempted> batch, RuntimeException cause) {
        if (batch.size() == 1) {
            Attempted attempted = batch.getFirst();
            log.error(
                    "Channel {} could not be stored", attempted.taken().target().code(), cause);
            return retry.inTransaction(() -> storeAll(run, List.of(attempted.notStored())));
        }
        List<Entry> entries = new ArrayList<>();
        batch.forEach(attempted -> entries.addAll(store(run, List.of(attempted))));
        return entries;
    }

    private List<Entry> storeAll(long run, List<Attempted> batch) {
        List<Attempted> held = held(batch);
        if (held.isEmpty()) {
            return List.of();
        }
        List<List<Recording>> recordings =
                held.stream().map(Accounts::recordings).toList();
        List<Recorded> recorded =
                ledger.recordAll(recordings.stream().flatMap(List::stream).toList());
        ledger.account(held.stream()
                .flatMap(attempted -> Accounts.days(attempted).stream())
                .toList());
        List<Entry> entries = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < held.size(); i++) {
            int end = next + recordings.get(i).size();
            entries.add(new Entry(held.get(i), together(recordings.get(i), recorded.subList(next, end))));
            next = end;
        }
        crawlLog.write(run, entries);
        hosts.save(held.stream()
                .filter(attempted -> attempted.outcome() == Outcome.RATE_LIMITED)
                .map(attempted -> attempted.taken().state().host())
                .toList());
        return entries;
    }

    /** What the answers of one visit changed in all; answers that show the same posts again add figures only. */
    private static @Nullable Recorded together(List<Recording> recordings, List<Recorded> recorded) {
        Recorded all = null;
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < recorded.size(); i++) {
            boolean newToThisVisit = false;
            for (ReadPost post : recordings.get(i).posts()) {
                newToThisVisit |= shown.add(post.id());
            }
            if (all == null) {
                all = recorded.get(i);
            } else if (newToThisVisit) {
                all = all.plus(recorded.get(i));
            }
        }
        return all;
    }

    private List<Attempted> held(List<Attempted> batch) {
        Map<Long, Long> tokens =
                leases.lockTokens(batch.stream().map(Attempted::channelId).toList());
        List<Attempted> held = new ArrayList<>();
        for (Attempted attempted : batch) {
            Long token = tokens.get(attempted.channelId());
            if (token != null && token == attempted.taken().state().leaseToken()) {
                held.add(attempted);
            } else {
                log.warn(
                        "The lease of channel {} was lost while it was fetched; its result is dropped",
                        attempted.taken().target().code());
            }
        }
        return held;
    }
}
