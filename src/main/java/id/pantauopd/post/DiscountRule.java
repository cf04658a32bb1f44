package id.pantauopd.post;

import id.pantauopd.post.Discounts.Burst;
import id.pantauopd.post.Discounts.Concentration;
import id.pantauopd.post.Discounts.Example;
import id.pantauopd.post.Discounts.Jump;
import id.pantauopd.post.Discounts.Kind;
import id.pantauopd.post.Discounts.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what does not count, and patterns worth knowing, in the posts of one agency. Pure; any order. */
final class DiscountRule {
    private static final int CAP = RollUpRules.CURRENT.dailyCap();
    private static final Duration BURST_WITHIN = Duration.ofHours(1);
    private static final int BURST_POSTS = 5;
    private static final int TOP = 3;
    private static final int LEAST_POSTS = 10;
    private static final double JUMP_SHARE = 0.2;
    private static final long JUMP_FOLLOWERS = 100;
    private static final Duration JUMP_WITHIN = Duration.ofDays(7);

    private DiscountRule() {}

    /**
     * One post of the period.
     *
     * @param at exact time of publishing, null when the source gives only a day or nothing
     */
    record Row(
            long id,
            LocalDate day,
            @Nullable Instant at,
            String title,
            boolean original,
            boolean spam,
            boolean repeated,
            boolean counted,
            @Nullable Long interactions) {}

    /** Followers of a channel at a time. */
    record Audience(long channelId, Instant at, long followers) {}

    static Discounts of(List<Row> posts, List<Audience> audience) {
        List<Row> newest = posts.stream()
                .sorted(Comparator.comparing(Row::day)
                        .thenComparingLong(Row::id)
                        .reversed())
                .toList();
        return new Discounts(
                newest.size(),
                (int) newest.stream().filter(Row::counted).count(),
                kinds(newest),
                bursts(newest),
                concentration(newest),
                jumps(audience));
    }

    private static List<Kind> kinds(List<Row> newest) {
        Map<Reason, List<Row>> byReason = new EnumMap<>(Reason.class);
        Map<LocalDate, Integer> ofDay = new TreeMap<>();
        for (Row post : newest) {
            Reason reason = reason(post, ofDay);
            if (reason != null) {
                byReason.computeIfAbsent(reason, none -> new ArrayList<>()).add(post);
            }
        }
        List<Kind> kinds = new ArrayList<>();
        byReason.forEach((reason, some) -> kinds.add(new Kind(
                reason,
                some.size(),
                some.stream()
                        .limit(Kind.MOST_EXAMPLES)
                        .map(post -> new Example(post.id(), post.day(), post.title()))
                        .toList())));
        return kinds;
    }

    private static @Nullable Reason reason(Row post, Map<LocalDate, Integer> ofDay) {
        if (post.counted()) {
            return ofDay.merge(post.day(), 1, Integer::sum) > CAP ? Reason.ABOVE_CAP : null;
        }
        if (!post.original()) {
            return Reason.SHARED;
        }
        if (post.spam()) {
            return Reason.PLANTED;
        }
        return post.repeated() ? Reason.REPEATED : Reason.REMOVED;
    }

    /** Runs of posts that begin within an hour of the first; a post is in one run only. */
    private static List<Burst> bursts(List<Row> posts) {
        List<Row> timed = posts.stream()
                .filter(post -> post.at() != null)
                .sorted(Comparator.comparing(DiscountRule::at).thenComparingLong(Row::id))
                .toList();
        List<Burst> bursts = new ArrayList<>();
        int from = 0;
        while (from < timed.size()) {
            Instant start = at(timed.get(from));
            int to = from;
            while (to < timed.size() && at(timed.get(to)).isBefore(start.plus(BURST_WITHIN))) {
                to++;
            }
            if (to - from >= BURST_POSTS) {
                bursts.add(new Burst(start, to - from, timed.get(from).id()));
                from = to;
            } else {
                from++;
            }
        }
        bursts.sort(Comparator.comparingInt(Burst::posts).reversed().thenComparing(Burst::from));
        return bursts;
    }

    private static Instant at(Row post) {
        Instant at = post.at();
        return at == null ? Instant.MIN : at;
    }

    private static @Nullable Concentration concentration(List<Row> posts) {
        List<Long> known = posts.stream()
                .filter(Row::counted)
                .map(Row::interactions)
                .filter(figure -> figure != null)
                .sorted(Comparator.reverseOrder())
                .toList();
        long all = known.stream().mapToLong(Long::longValue).sum();
        if (known.size() < LEAST_POSTS || all == 0) {
            return null;
        }
        long top = known.stream().limit(TOP).mapToLong(Long::longValue).sum();
        return new Concentration((double) top / all, TOP, known.size());
    }

    private static List<Jump> jumps(List<Audience> audience) {
        List<Audience> inOrder = audience.stream()
                .sorted(Comparator.comparingLong(Audience::channelId).thenComparing(Audience::at))
                .toList();
        List<Jump> jumps = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            Audience before = inOrder.get(i - 1);
            Audience after = inOrder.get(i);
            if (before.channelId() == after.channelId() && jumped(before, after)) {
                jumps.add(new Jump(after.channelId(), before.at(), before.followers(), after.at(), after.followers()));
            }
        }
        jumps.sort(Comparator.comparing(Jump::to).reversed().thenComparingLong(Jump::channelId));
        return jumps;
    }

    /** Up or down: both are worth knowing. */
    private static boolean jumped(Audience before, Audience after) {
        long change = Math.abs(after.followers() - before.followers());
        return change >= JUMP_FOLLOWERS
                && change >= JUMP_SHARE * before.followers()
                && Duration.between(before.at(), after.at()).compareTo(JUMP_WITHIN) <= 0;
    }
}
