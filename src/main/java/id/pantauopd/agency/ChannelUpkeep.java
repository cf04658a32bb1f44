package id.pantauopd.agency;

import id.pantauopd.access.AuditLog;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what the crawl has learnt of channels for sure. The system changes nothing else by itself; each change is
 * one short transaction with its entry in the audit log, and a person can undo it.
 */
@Service
@Transactional
public class ChannelUpkeep {
    private final ChannelRepository channels;
    private final ChannelRows rows;
    private final PastRows past;
    private final EndedChannels ended;
    private final PausedUntil pauses;
    private final RegistryRevision revision;
    private final AuditLog audit;

    ChannelUpkeep(
            ChannelRepository channels,
            ChannelRows rows,
            PastRows past,
            EndedChannels ended,
            PausedUntil pauses,
            RegistryRevision revision,
            AuditLog audit) {
        this.channels = channels;
        this.ended = ended;
        this.pauses = pauses;
        this.rows = rows;
        this.past = past;
        this.revision = revision;
        this.audit = audit;
    }

    /** Ends crawling of a channel that its owner removed; posts stay. False when it was not crawled any more. */
    public boolean gone(long channelId) {
        boolean done = change("channel.gone", channelId, ChannelEntity::gone);
        if (done) {
            ended.remember(channelId);
        }
        return done;
    }

    /** Reads channels again whose pause is over on a day; gives how many. */
    public int resume(LocalDate today) {
        int resumed = 0;
        for (long channel : pauses.over(today)) {
            pauses.forget(channel);
            boolean was = change(
                    "channel.resumed",
                    channel,
                    entity -> entity.toRecord().state() == ChannelState.PAUSED
                            && entity.resume().isEmpty());
            resumed += was ? 1 : 0;
        }
        return resumed;
    }

    /**
     * Reads a channel's feed at the address that it moved to, and keeps the old one. False when the move is for a person
     * to decide: the address is on another host, or belongs to another channel.
     */
    public boolean follow(long channelId, URI feed) {
        return WebAddress.read(feed.toString()) instanceof WebAddress.Good good
                && change("channel.followed", channelId, channel -> follow(channel, good.address()));
    }

    private boolean follow(ChannelEntity channel, WebAddress address) {
        Channel before = channel.toRecord();
        URI feed = before.feedUrl();
        if (feed == null || !before.state().crawled() || !sameSite(feed, address.uri())) {
            return false;
        }
        ChannelChecks.Place place = new ChannelChecks.Place(before.url(), address.uri());
        boolean taken = rows.atAddresses(Set.of(place.key())).stream().anyMatch(other -> other.id() != before.id());
        if (taken || channel.move(place).isPresent()) {
            return false;
        }
        past.keepAddress(before.id(), before.url(), feed);
        return true;
    }

    /** To https, with or without "www.", to another path or port: still the house it was. */
    private static boolean sameSite(URI one, URI other) {
        return WebAddress.host(one)
                .replaceFirst("^www\\.", "")
                .equals(WebAddress.host(other).replaceFirst("^www\\.", ""));
    }

    private boolean change(String action, long channelId, Predicate<ChannelEntity> verb) {
        revision.lock();
        ChannelEntity channel = channels.findById(channelId).orElse(null);
        if (channel == null) {
            return false;
        }
        Channel before = channel.toRecord();
        if (!verb.test(channel)) {
            return false;
        }
        Channel now = channels.saveAndFlush(channel).toRecord();
        revision.channelChanged();
        audit.record(action, now.code(), before.toString(), now.toString());
        return true;
    }
}
