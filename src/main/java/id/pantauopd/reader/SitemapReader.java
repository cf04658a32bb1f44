package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.ReadPost.Metric;
import id.pantauopd.reader.ReadPost.Precision;
import id.pantauopd.reader.ReadPost.Stamp;
import id.pantauopd.reader.ReadResult.Reason;
import id.pantauopd.reader.SitemapFile.Entry;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a site by its sitemap, where it has no feed: a news sitemap says all there is to say; of any other the pages that
 * changed last are read, since their addresses alone say neither title nor date.
 */
final class SitemapReader implements ChannelReader {
    private static final int MOST_PAGES = 10;
    private static final Pattern NAME = Pattern.compile("sitemap[^/]*\\.xml(?:\\.gz)?$");
    private static final Pattern POSTS = Pattern.compile("news|berita|artikel|article|post");
    private static final Capabilities CAPABILITIES = Reads.kind("sitemap", Platform.WEBSITE)
            .ofPosts(Metric.COMMENT, Metric.LIKE, Metric.VIEW)
            .provesDeletion()
            .declared();

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public boolean takes(Visit visit, PlatformSettings settings) {
        String path = String.valueOf(visit.address().getRawPath()).toLowerCase(Locale.ROOT);
        return visit.platform() == Platform.WEBSITE && NAME.matcher(path).find();
    }

    @Override
    public Step next(Dialogue dialogue) {
        if (dialogue.size() == 0) {
            return dialogue.ask(dialogue.visit().address());
        }
        Optional<SitemapFile> first = file(dialogue, 0);
        boolean index = first.filter(SitemapFile::index).isPresent();
        if (index && dialogue.size() == 1) {
            return child(first.get()).map(dialogue::ask).orElseGet(() -> dialogue.end(0, Reason.LAYOUT_CHANGED));
        }
        int listed = index ? 1 : 0;
        return file(dialogue, listed)
                .map(pages -> articles(dialogue, listed, pages))
                .orElseGet(() -> dialogue.end(this::read));
    }

    /** Reads one page after the other, then everything together. */
    private Step articles(Dialogue dialogue, int listed, SitemapFile file) {
        boolean complete = file.entries().isEmpty() || file.entries().stream().anyMatch(Entry::isNews);
        if (complete || file.index()) {
            return new Step.Answered(listed, dialogue.read(listed, this::read), List.of());
        }
        List<URI> pages = file.entries().stream()
                .map(Entry::url)
                .filter(url -> url.getRawPath() != null && url.getRawPath().length() > 1)
                .limit(MOST_PAGES)
                .toList();
        int asked = dialogue.size() - listed - 1;
        if (asked < pages.size()) {
            return dialogue.askPage(pages.get(asked));
        }
        List<Step.Part> read = new ArrayList<>();
        for (int answer = listed + 1; answer < dialogue.size(); answer++) {
            if (dialogue.body(answer).isPresent()
                    && dialogue.read(answer, ArticlePage::read) instanceof ReadResult.Posts posts) {
                read.add(new Step.Part(answer, posts));
            }
        }
        return read.isEmpty()
                ? dialogue.end(listed, Reason.LAYOUT_CHANGED)
                : new Step.Answered(read.getFirst().answer(), read.getFirst().posts(), read.subList(1, read.size()));
    }

    @Override
    public Optional<Probe> probe(Visit visit, PlatformSettings settings, String post, @Nullable URI page) {
        return Optional.ofNullable(page)
                .filter(url -> visit.platform() == Platform.WEBSITE)
                .map(Probes::page);
    }

    @Override
    public ReadResult read(AnswerText answer) {
        Optional<SitemapFile> file = SitemapFile.parse(answer);
        if (file.isEmpty()) {
            boolean broken = answer.is(Shape.SITEMAP);
            return broken ? answer.reading().unreadable(Reason.MALFORMED) : FeedReaders.sniffed(answer);
        }
        List<Entry> news = file.get().entries().stream().filter(Entry::isNews).toList();
        if (file.get().index() || (news.isEmpty() && !file.get().entries().isEmpty())) {
            answer.reading().warn(Warning.SITEMAP);
            return answer.reading().unreadable(Reason.NOT_A_FEED);
        }
        List<Draft> drafts = NewestItems.of(answer.reading(), news, SitemapReader::published).stream()
                .map(SitemapReader::draft)
                .toList();
        return Posts.assemble(
                answer.reading(),
                new Channel("sitemap-news", null, answer.reading().base(), null),
                drafts);
    }

    private static Draft draft(Entry entry) {
        return new Draft(
                Optional.empty(),
                entry.url(),
                List.of(),
                PlainText.line(entry.title(), PostText.TITLE),
                "",
                false,
                published(entry),
                null,
                null,
                List.of(),
                List.of());
    }

    private static Stamp published(Entry entry) {
        Instant at = entry.published();
        return at == null ? Stamp.NONE : new Stamp(at, at.toString(), Precision.SECOND, true);
    }

    /** Of several sitemaps the one that is about posts by its name, else the one that changed last. */
    private static Optional<URI> child(SitemapFile index) {
        List<URI> maps = index.entries().stream().map(Entry::url).toList();
        return maps.stream()
                .filter(url -> POSTS.matcher(String.valueOf(url.getRawPath()).toLowerCase(Locale.ROOT))
                        .find())
                .findFirst()
                .or(() -> maps.stream().findFirst());
    }

    private static Optional<SitemapFile> file(Dialogue dialogue, int answer) {
        if (dialogue.body(answer).isEmpty()) {
            return Optional.empty();
        }
        SitemapFile[] found = new SitemapFile[1];
        dialogue.read(answer, text -> {
            SitemapFile.parse(text).ifPresent(file -> found[0] = file);
            return text.otherJson();
        });
        return Optional.ofNullable(found[0]);
    }
}
