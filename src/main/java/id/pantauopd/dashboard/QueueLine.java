package id.pantauopd.dashboard;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Channel;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs a hand.
 *
 * @param channel that it is about, null when it is about the agency or several channels
 * @param status of the channel's reading, where that is the matter
 * @param movedTo where the channel answers from now
 * @param count of channels or failures, as its words have it
 * @param since when it began, null when nobody knows
 * @param due by when it is to be settled, or null
 */
public record QueueLine(
        QueueKind kind,
        Agency agency,
        @Nullable Channel channel,
        @Nullable ChannelStatus status,
        @Nullable URI movedTo,
        int count,
        @Nullable Instant since,
        @Nullable LocalDate due,
        QueueEffect effect) {

    double weight() {
        return effect.weight(kind);
    }
}
