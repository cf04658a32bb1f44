package id.pantauopd.reader;

import id.pantauopd.reader.ReadPost.Flag;
import id.pantauopd.reader.ReadResult.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the items of one document into posts: what is no post goes, the rest gets its identity. */
final class Posts {
    /** RSS-Bridge reports its errors as items of a feed that looks well. */
    private static final String BRIDGE_ERROR = "Bridge returned error";

    private Posts() {}

    static ReadResult assemble(Reading reading, Channel channel, List<Draft> drafts) {
        List<Draft> honest = drafts.stream()
                .filter(draft -> !draft.title().startsWith(BRIDGE_ERROR))
                .toList();
        if (honest.size() < drafts.size()) {
            reading.warn(Warning.BRIDGE_ERROR_ITEMS);
            if (honest.isEmpty()) {
                return reading.unreadable(Reason.BRIDGE_ERROR);
            }
        }
        List<Draft> full = honest.stream().filter(Draft::holdsSomething).toList();
        if (full.size() < honest.size()) {
            reading.warn(Warning.ITEMS_WITHOUT_CONTENT);
        }
        List<ReadPost> posts = posts(reading, channel, full);
        return new ReadResult.Posts(
                channel.format(),
                channel.title(),
                posts,
                channel.audience(),
                channel.pollNotBefore(),
                reading.warningNames(),
                channel.older());
    }

    private static List<ReadPost> posts(Reading reading, Channel channel, List<Draft> drafts) {
        Identities identities = new Identities(drafts, pages(reading, channel));
        Map<String, ReadPost> posts = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            ReadPost post = post(reading, draft, identities);
            if (posts.putIfAbsent(post.id(), post) != null) {
                reading.warn(Warning.DUPLICATE_ITEMS);
            }
        }
        return List.copyOf(posts.values());
    }

    private static ReadPost post(Reading reading, Draft draft, Identities identities) {
        return new ReadPost(
                identities.id(draft),
                identities.aliases(draft),
                draft.url(),
                draft.title(),
                draft.text(),
                draft.published(),
                draft.edited(),
                draft.author(),
                draft.media(),
                draft.figures(),
                contentHash(draft),
                flags(reading, draft, identities));
    }

    private static Set<Flag> flags(Reading reading, Draft draft, Identities identities) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (identities.isDerived(draft)) {
            flags.add(Flag.ID_DERIVED);
        }
        if (identities.hasAmbiguousGuid(draft)) {
            flags.add(Flag.DUPLICATE_GUID_IN_FEED);
        }
        if (draft.published().at() == null && !draft.published().raw().isBlank()) {
            boolean ahead = PostDates.isAhead(reading, draft.published());
            flags.add(ahead ? Flag.DATE_IN_FUTURE : Flag.DATE_UNREADABLE);
            if (ahead) {
                reading.warn(Warning.DATE_IN_FUTURE);
            }
        }
        if (draft.cut()) {
            flags.add(Flag.TEXT_TRUNCATED_BY_SOURCE);
        }
        flags.addAll(draft.marks());
        return Set.copyOf(flags);
    }

    /** Over what people see, not over dates and counts, so that only an edit changes it. */
    private static String contentHash(Draft draft) {
        List<String> parts = new ArrayList<>(List.of(draft.title(), draft.text()));
        draft.media().forEach(url -> parts.add(url.toString()));
        return Digest.sha256(parts);
    }

    /** Addresses that every item may link to, and that therefore name none. */
    private static Set<String> pages(Reading reading, Channel channel) {
        URI base = reading.base();
        return Stream.of(base, base.resolve("/"), channel.home(), channel.home().resolve("/"))
                .map(CanonicalUrl::alias)
                .collect(Collectors.toUnmodifiableSet());
    }
}
