package id.pantauopd.crawl;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a channel's past has been read.
 *
 * @param until how far back it is to go, or null for the beginning
 * @param oldest the oldest post that was found, or null
 * @param estimate pages that were expected at the start, or null when the source does not say how many posts it has
 * @param why what ended or hindered it: {@code end}, {@code day}, {@code repeated}, {@code stopped} or a reason; or null
 */
public record BackfillProgress(
        long channelId,
        BackfillState state,
        @Nullable LocalDate until,
        int pages,
        int postsNew,
        @Nullable Instant oldest,
        @Nullable Integer estimate,
        @Nullable String why,
        Instant updatedAt) {}
