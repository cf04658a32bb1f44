package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Replays the recorded answers of real platforms where they lie beside the checkout. */
class RecordedFeedsTest {
    private static final Set<String> FEEDS = Set.of(
            "rss-0.9x", "rss-1.0", "rss-2.0", "atom-1.0", "jsonfeed", "blogger", "wordpress", "rsshub", "youtube");
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
