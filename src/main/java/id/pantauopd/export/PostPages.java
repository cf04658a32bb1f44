package id.pantauopd.export;

import id.pantauopd.base.Period;
import id.pantauopd.post.PostArchive;
import id.pantauopd.post.PostArchive.Page;
import id.pantauopd.post.PostArchive.StoredPost;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks all posts of some channels page by page, holding one page at a time. */
final class PostPages {
    private PostPages() {}

    static Stream<StoredPost> all(PostArchive archive, List<Long> channelIds, Period period, int pageSize) {
        return Stream.<@Nullable Page>iterate(
                        archive.page(channelIds, period, null, pageSize),
                        Objects::nonNull,
                        page -> page == null || page.next() == null
                                ? null
                                : archive.page(channelIds, period, page.next(), pageSize))
                .flatMap(page -> page == null ? Stream.empty() : page.posts().stream());
    }
}
