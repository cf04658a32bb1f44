package id.pantauopd.post;

import id.pantauopd.reader.ReadPost;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One good answer of one channel, to be stored.
 *
 * @param zone of the agency's region: the boundary of its days
 * @param audience figures of the channel itself
 * @param coveredFrom the first day that this answer accounts for: the day after the last account, or the day of the
 *     oldest post when the answer reaches further back; the last day is that of the capture
 */
public record Recording(
        long channelId,
        long agencyId,
        ZoneId zone,
        Evidence evidence,
        List<ReadPost> posts,
        List<ReadPost.Figure> audience,
        @Nullable LocalDate coveredFrom) {}
