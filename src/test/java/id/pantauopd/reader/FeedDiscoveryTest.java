package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.pantauopd.reader.FeedCandidate.Certainty;
import id.pantauopd.reader.FeedCandidate.Found;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDiscoveryTest {
    private static final URI HOME = URI.create("https://dinas.example.go.id/");

    @Test
    void declaredFeedComesFirstAndCommentsAndRestAreLeftOut() {
        List<FeedCandidate> found = FeedDiscovery.candidates("""
                <html><head>
                <link rel="alternate" type="application/rss+xml" title="Dinas &raquo; Feed" href="/feed/">
                <link rel="alternate" type="application/rss+xml" title="Dinas &raquo; Comments Feed" href="/komentar/feed/">
                <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
                <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
                <link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed?url=x">
                <link rel="alternate" hreflang="en" href="/en/">
                <link rel="stylesheet" type="text/css" href="/rss.css">
                </head></html>""", HOME);

        assertThat(found.getFirst())
                .isEqualTo(new FeedCandidate(
                        URI.create("https://dinas.example.go.id/feed/"),
                        "Dinas » Feed",
                        Found.DECLARED,
                        Certainty.CERTAIN));
        assertThat(found).filteredOn(one -> one.found() == Found.DECLARED).hasSize(1);
    }

    @Test
    void looselyTypedLinkIsOnlyLikely() {
        FeedCandidate first = FeedDiscovery.candidates(
                        "<link rel='ALTERNATE home' type='Text/XML; charset=utf-8' href='berita.xml'>", HOME)
                .getFirst();

        assertThat(first.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(first.url()).hasToString("https://dinas.example.go.id/berita.xml");
        assertThat(first.title()).isNull();
    }

    @Test
    void feedLinksThatReadersSeeAreFoundOnTheOwnSiteOnly() {
        List<FeedCandidate> found = FeedDiscovery.candidates("""
                <a href="/berita/rss">Umpan berita</a> <a href="https://lain.example/feed/">Lain</a>
                <a href="index.php?option=x&amp;format=feed">RSS</a> <a href="/feedback">Saran</a>""", HOME);

        assertThat(found)
                .filteredOn(one -> one.found() == Found.LINKED)
                .extracting(one -> one.url().getPath(), FeedCandidate::title)
                .containsExactly(tuple("/berita/rss", "Umpan berita"), tuple("/index.php", "RSS"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <meta name="generator" content="WordPress 6.8"> | https://dinas.example.go.id/feed/
                    <img src="/wp-content/uploads/a.jpg"> | https://dinas.example.go.id/feed/
                    <meta name="generator" content="Joomla! - Open Source"> | https://dinas.example.go.id/index.php?format=feed&type=rss
                    <meta name="Generator" content="Drupal 10"> | https://dinas.example.go.id/rss.xml
                    <meta content='blogger' name='generator'/> | https://dinas.example.go.id/feeds/posts/default
                    <footer>Didukung OpenSID 24.01</footer> | https://dinas.example.go.id/feed
                    """)
    void softwareOfTheSiteSaysWhereItsFeedIs(String html, String first) {
        FeedCandidate candidate = FeedDiscovery.candidates(html, HOME).getFirst();

        assertThat(candidate.found()).isEqualTo(Found.PLATFORM);
        assertThat(candidate.url()).hasToString(first);
    }

    @Test
    void wordPressInAFolderIsAskedThere() {
        assertThat(FeedDiscovery.candidates(
                                "<link rel='https://api.w.org/' href='https://dinas.example.go.id/blog/wp-json/'>",
                                HOME)
                        .getFirst()
                        .url())
                .hasToString("https://dinas.example.go.id/blog/feed/");
    }

    @Test
    void relativeLinksFollowTheBaseElement() {
        assertThat(FeedDiscovery.candidates("""
                        <base href="/portal/"><link rel=alternate type=application/atom+xml href=atom>""", HOME).getFirst().url())
                .hasToString("https://dinas.example.go.id/portal/atom");
    }

    @Test
    void unknownSiteIsTriedAtTheWellKnownPathsInOrder() {
        List<FeedCandidate> found = FeedDiscovery.candidates("<p>Halo</p>", HOME);

        assertThat(found).allMatch(one -> one.found() == Found.WELL_KNOWN && one.certainty() == Certainty.GUESS);
        assertThat(found).extracting(FeedCandidate::url).isEqualTo(FeedDiscovery.wellKnownPaths(HOME));
        assertThat(FeedDiscovery.wellKnownPaths(HOME))
                .map(URI::toString)
                .startsWith("https://dinas.example.go.id/feed/", "https://dinas.example.go.id/?feed=rss2")
                .contains("https://dinas.example.go.id/first/rss")
                .endsWith("https://dinas.example.go.id/index.php?format=feed&type=rss");
    }

    @Test
    void noAddressComesTwice() {
        List<FeedCandidate> found = FeedDiscovery.candidates("""
                <meta name="generator" content="WordPress 6.8">
                <link rel="alternate" type="application/rss+xml" href="http://www.dinas.example.go.id/feed">""", HOME);

        assertThat(found).extracting(one -> CanonicalUrl.alias(one.url())).doesNotHaveDuplicates();
        assertThat(found.getFirst().found()).isEqualTo(Found.DECLARED);
    }

    @Test
    void deepPageComesToAnEnd() {
        assertThat(FeedDiscovery.candidates("<div>".repeat(100_000), HOME)).isNotEmpty();
    }
}
