package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Replays the recorded answers of real platforms where they lie beside the checkout. */
class RecordedFeedsTest {
    private static final Set<String> FEEDS = Set.of(
            "rss-0.9x", "rss-1.0", "rss-2.0", "atom-1.0", "jsonfeed", "blogger", "wordpress", "rsshub", "youtube");
    /** Kind, and the number of posts or the reason why there are none. */
    private static final Map<String, String> READ_BY_KIND = Map.ofEntries(
            Map.entry("telegram/tvs_channel_page.html", "telegram 3"),
            Map.entry("telegram/tvs_contradiction.html", "telegram LAYOUT_CHANGED"),
            Map.entry("telegram/tvs_group.html", "telegram NOT_A_CHANNEL"),
            Map.entry("telegram/tvs_no_preview.html", "telegram PREVIEW_WITHHELD"),
            Map.entry("telegram/tvs_no_preview_boilerplate.html", "telegram PREVIEW_WITHHELD"),
            Map.entry("telegram/tvs_not_found.html", "telegram NO_SUCH_ACCOUNT"),
            Map.entry("telegram/tvs_private.html", "telegram PRIVATE"),
            Map.entry("telegram/tvs_restricted.html", "telegram PREVIEW_WITHHELD"),
            Map.entry("telegram/tvs_user.html", "telegram NOT_A_CHANNEL"),
            Map.entry("youtube/feed-rs_atom_mediarss_youtube_1.xml", "youtube 1"),
            Map.entry("tiktok/profile_missing_10221.html", "tiktok-page NO_SUCH_ACCOUNT"),
            Map.entry("rss-bridge/error_item.atom", "rssbridge BRIDGE_ERROR"),
            Map.entry("rss-bridge/feed_v1.json", "rssbridge 1"),
            Map.entry("rsshub/atom_upvotes.atom", "rsshub 1"),
            Map.entry("html-news/list_codeigniter_cards.html", "html 2"),
            Map.entry("html-news/article_jsonld.html", "html 1"),
            Map.entry("sitemap/sitemap-news.xml", "sitemap 2"),
            Map.entry("sitemap/sitemap.index.xml", "sitemap NOT_A_FEED"),
            Map.entry("wordpress/rest_error_no_route.json", "wordpress NOT_A_FEED"));

    /** Cut before its first item. */
    private static final Set<String> NOT_READABLE =
            Set.of("rss_2.0_invalid_1.xml", "rest_error_no_route.json", "rest_error_page_number.json");

    @Test
    void everyRecordedFeedIsRead() {
        Path recorded = recorded();
        assumeTrue(recorded != null, "no recorded feeds beside the checkout");
        for (Path file : Feeds.files(recorded)) {
            String folder = recorded.relativize(file).getName(0).toString();
            String name = file.getFileName().toString();
            if (!FEEDS.contains(folder)
                    || NOT_READABLE.contains(name)
                    || name.startsWith("api_")
                    || name.endsWith(".html")) {
                continue;
            }
            assertThat(Feeds.read(Feeds.bytes(file))).as(name).isInstanceOf(ReadResult.Posts.class);
        }
    }

    @Test
    void everyRecordedAnswerOfAnyKindHasAnOutcome() {
        Path recorded = recorded();
        assumeTrue(recorded != null, "no recorded feeds beside the checkout");
        List<Path> files = Feeds.files(recorded);

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Feeds.read(Feeds.bytes(file))).isNotNull());
    }

    @Test
    void recordedAnswersOfPlatformsAreReadByTheirKind() {
        Path recorded = recorded();
        assumeTrue(recorded != null, "no recorded feeds beside the checkout");
        READ_BY_KIND.forEach((file, expected) -> {
            String[] kindAndOutcome = expected.split(" ");
            ReadResult result = Stored.read(kindAndOutcome[0], Feeds.bytes(recorded.resolve(file)));
            assertThat(
                            result instanceof ReadResult.Unreadable unreadable
                                    ? unreadable.reason().name()
                                    : "" + ((ReadResult.Posts) result).posts().size())
                    .as(file)
                    .isEqualTo(kindAndOutcome[1]);
        });
    }

    private static @Nullable Path recorded() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path feeds = folder.resolve("shared/data/feeds");
            if (Files.isDirectory(feeds)) {
                return feeds;
            }
        }
        return null;
    }
}
