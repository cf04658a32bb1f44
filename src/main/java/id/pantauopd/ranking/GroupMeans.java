package id.pantauopd.ranking;

import id.pantauopd.agency.PeerGroup;
import id.pantauopd.post.ContentCounts;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds what the agencies of a peer group posted together in the observed weeks of a window: the mean that a share of few
 * posts is mixed with.
 *
 * <p>Taken over posts, not over agencies, so that one agency with one post does not weigh as much as one with fifty.
 *
 * <p>Where a whole group has nothing to take a share of, the mean is 0: nobody in it is moved against a peer, and a group
 * that reports nothing does not gain by it.
 *
 * @param performance performance posts over counted posts
 * @param evidence evidence-bearing over performance posts
 */
record GroupMeans(double performance, double evidence) {
    static final GroupMeans NONE = new GroupMeans(0, 0);

    /** For each group that has members. Sums of whole numbers: their order changes nothing. */
    static Map<PeerGroup, GroupMeans> byGroup(Collection<Facts> agencies) {
        Map<PeerGroup, GroupMeans> means = new EnumMap<>(PeerGroup.class);
        agencies.stream()
                .collect(Collectors.groupingBy(facts -> facts.of().agency().peerGroup()))
                .forEach((group, members) -> means.put(group, of(members)));
        return means;
    }

    static GroupMeans of(Collection<Facts> members) {
        int posts = members.stream().mapToInt(Facts::posts).sum();
        int performance = members.stream()
                .map(Facts::content)
                .mapToInt(ContentCounts::performance)
                .sum();
        int evidenced = members.stream()
                .map(Facts::content)
                .mapToInt(ContentCounts::evidenced)
                .sum();
        return new GroupMeans(share(performance, posts), share(evidenced, performance));
    }

    private static double share(int some, int of) {
        return of == 0 ? 0 : (double) some / of;
    }
}
