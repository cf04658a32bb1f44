package id.pantauopd.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.pantauopd.agency.Platform;
import id.pantauopd.reader.Discovered.FoundFeed;
import id.pantauopd.reader.Discovered.FoundProfile;
import id.pantauopd.reader.Discovered.How;
import id.pantauopd.reader.Discovered.Saw;
import id.pantauopd.reader.Discovered.Source;
import id.pantauopd.reader.Recognised.Problem;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looks through a real site on the loopback. */
class DiscoveryTest {
    private final DiscoverySite site = new DiscoverySite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void declaredFeedIsShownWithTitleNewestDateAndItems() {
        site.html("/", "<link rel=alternate type=application/rss+xml href=/umpan>")
                .rss("/umpan", "Dinas Uji", "satu", "dua", "tiga");

        FoundFeed feed = site.discover(site.at("/").toString()).feeds().getFirst();

        assertThat(feed.url()).isEqualTo(site.at("/umpan"));
        assertThat(feed.how()).isEqualTo(How.DECLARED);
        assertThat(feed.format()).isEqualTo("rss-2.0");
        assertThat(feed.title()).isEqualTo("Dinas Uji");
        assertThat(feed.items()).isEqualTo(3);
        assertThat(feed.newest()).isEqualTo(Instant.parse("2026-11-24T01:00:00Z"));
        assertThat(feed.isFresh()).isTrue();
        assertThat(site.asked("/feed/")).isZero();
    }

    @Test
    void addressThatIsAFeedItselfIsTheOnlyQuestion() {
        site.rss("/umpan", "Dinas Uji", "satu");

        Discovered found = site.discover(site.at("/umpan").toString());

        assertThat(found.feeds()).singleElement().extracting(FoundFeed::how).isEqualTo(How.PASTED);
        assertThat(found.asked()).hasSize(1);
    }

    @Test
    void twoAddressesOfTheSamePostsAreOneFeedTwice() {
        site.html("/", """
                        <link rel=alternate type=application/rss+xml href=/rss>
                        <link rel=alternate type=application/rss+xml href=/rss2>
                        <link rel=alternate type=application/rss+xml href=/lain>""")
                .rss("/rss", "Semua", "satu", "dua", "tiga")
                .rss("/rss2", "Semua lagi", "satu", "dua", "tiga", "empat")
                .rss("/lain", "Lain", "lima", "enam");

        assertThat(site.discover(site.at("/").toString()).feeds())
                .extracting(FoundFeed::url, FoundFeed::sameAs)
                .containsExactly(
                        tuple(site.at("/rss"), null),
                        tuple(site.at("/rss2"), site.at("/rss")),
                        tuple(site.at("/lain"), null));
    }

    @Test
    void registeredAddressIsShownWithItsHolder() {
        site.html("/", "<a href=/umpan/feed>RSS</a> <a href=https://t.me/dinkesuji>T</a>")
                .rss("/umpan/feed", "Dinas Uji", "satu");

        Discovered found = site.discover(
                site.at("/").toString(),
                address -> address.equals(site.at("/umpan/feed"))
                                || address.getHost().equals("t.me")
                        ? Optional.of("dinkes.website")
                        : Optional.empty());

        assertThat(found.feeds().getFirst().registeredAs()).isEqualTo("dinkes.website");
        assertThat(found.feeds().getFirst().isFresh()).isFalse();
        assertThat(found.profiles().getFirst().registeredAs()).isEqualTo("dinkes.website");
    }

    @Test
    void usualPathThatRedirectsHomeIsNotFollowed() {
        site.html("/", "<p>Situs tanpa umpan</p>").moved("/feed/", "/").rss("/rss.xml", "Dinas Uji", "satu");

        Discovered found = site.discover(site.at("/").toString());

        assertThat(found.feeds())
                .extracting(FoundFeed::url, FoundFeed::how)
                .containsExactly(tuple(site.at("/rss.xml"), How.WELL_KNOWN));
        assertThat(site.asked("/feed/")).isEqualTo(1);
        assertThat(site.asked("/")).isEqualTo(1);
        assertThat(found.asked())
                .filteredOn(asked -> asked.url().equals(site.at("/feed/")))
                .singleElement()
                .extracting(Discovered.Asked::reason)
                .isEqualTo("reason.TOO_MANY_REDIRECTS");
    }

    @Test
    void guessesObeyRobotsAndWhatAPersonPastedDoesNot() {
        site.html("/", "<p>Situs</p>")
                .text("/robots.txt", "User-agent: *\nDisallow: /\n")
                .rss("/feed/", "Dinas Uji", "satu");

        Discovered found = site.discover(site.at("/").toString());

        assertThat(found.feeds()).isEmpty();
        assertThat(site.asked("/feed/")).isZero();
        assertThat(site.discover(site.at("/feed/").toString()).feeds())
                .singleElement()
                .extracting(FoundFeed::robotsRule)
                .isEqualTo("Disallow: /");
    }

    @Test
    void interfaceOfWordPressIsAnotherDoorToTheSamePosts() {
        site.html("/", "<link rel='https://api.w.org/' href='/wp-json/'><meta name=generator content='WordPress 6.8'>")
                .rss("/feed/", "Dinas Uji", "satu", "dua")
                .json("/wp-json/wp/v2/posts", """
                        [{"id":1,"date_gmt":"2026-11-24T01:00:00","link":"%s","title":{"rendered":"satu"},\
                        "guid":{"rendered":"%s"}}]""".formatted(site.at("/satu"), site.at("/?p=1")));

        assertThat(site.discover(site.at("/").toString()).feeds())
                .extracting(FoundFeed::how, FoundFeed::format, FoundFeed::sameAs)
                .containsExactly(
                        tuple(How.REST, "wordpress-rest", null),
                        tuple(How.PLATFORM, "rss-2.0", site.at("/wp-json/wp/v2/posts")));
    }

    @Test
    void interfaceOfWordPressIsKnownByTheHeaderToo() {
        site.htmlWithLink("/", "<" + site.at("/?rest_route=/") + ">; rel=\"https://api.w.org/\"", "<p>Situs</p>")
                .json("/?rest_route=/wp/v2/posts", """
                        [{"id":1,"date_gmt":"2026-11-24T01:00:00","link":"%s","title":{"rendered":"satu"},\
                        "guid":{"rendered":"%s"}}]""".formatted(site.at("/satu"), site.at("/?p=1")));

        assertThat(site.discover(site.at("/").toString()).feeds())
                .extracting(FoundFeed::url)
                .containsExactly(site.at("/?rest_route=/wp/v2/posts"));
    }

    @Test
    void siteWithoutAFeedIsSearchedForItsSiteMap() {
        site.html("/", "<p>Situs</p>")
                .text("/robots.txt", "User-agent: *\nAllow: /\nSitemap: " + site.at("/peta.xml") + "\n")
                .text("/peta.xml", """
                        <urlset><url><loc>%s</loc><lastmod>2026-11-20</lastmod></url><url><loc>%s</loc></url></urlset>""".formatted(site.at("/a"), site.at("/b")));

        FoundFeed map = site.discover(site.at("/").toString()).feeds().getFirst();

        assertThat(map.format()).isEqualTo("sitemap");
        assertThat(map.items()).isEqualTo(2);
        assertThat(map.newest()).isEqualTo(Instant.parse("2026-11-19T17:00:00Z"));
    }

    @Test
    void feedOfAnotherSiteIsSaidToBeOne() {
        site.html("/", "<link rel=alternate type=application/rss+xml href=/umpan>")
                .text("/umpan", """
                        <rss version="2.0"><channel><title>x</title><item><title>a</title>\
                        <link>https://lain.example.go.id/a</link></item></channel></rss>""");

        assertThat(site.discover(site.at("/").toString()).feeds().getFirst().elsewhere())
                .isTrue();
    }

    @Test
    void homePageProposesEverySocialAccountOnce() {
        site.html("/", """
                <html><head>
                <meta name="twitter:site" content="@DinkesUji">
                <script type="application/ld+json">{"@graph":[{"@type":"Organization","sameAs":[
                  "https://www.facebook.com/DinkesUji/","https://www.instagram.com/dinkesuji"]}]}</script>
                <script type="application/ld+json">{broken</script>
                <link rel="me" href="https://www.threads.net/@dinkesuji"></head><body>
                <a href="https://www.facebook.com/DinkesUji?ref=footer">f</a>
                <a href="//instagram.com/dinkesuji/">i</a>
                <a href="tiktok.com/@dinkesuji">t</a>
                <a href="https://l.facebook.com/l.php?u=https%3A%2F%2Ft.me%2Fdinkesuji">tg</a>
                <a href="https://t.me/dinkesuji">tg</a>
                <iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2FDinkesUji"></iframe>
                <a href="#">x</a> <a href="https://www.facebook.com/#">x</a> <a href="mailto:a@b.go.id">m</a>
                <a href="https://www.facebook.com/sharer/sharer.php?u=https://dinas">share</a>
                <a href="https://twitter.com/intent/tweet?text=a">share</a>
                <a href="https://t.me/share/url?url=a">share</a>
                <a href="https://www.instagram.com/p/Cabc123/">post</a>
                <a href="https://x.com/lain/status/1">post</a>
                <a href="https://youtu.be/abcdefghijk">video</a>
                <a href="https://wa.me/62811">wa</a>
                </body></html>""");

        assertThat(site.discover(site.at("/").toString()).profiles())
                .extracting(
                        FoundProfile::platform,
                        profile -> profile.account().key(),
                        FoundProfile::source,
                        FoundProfile::mentions)
                .containsExactly(
                        tuple(Platform.TELEGRAM, "dinkesuji", Source.LINK, 2),
                        tuple(Platform.FACEBOOK, "dinkesuji", Source.JSON_LD, 3),
                        tuple(Platform.INSTAGRAM, "dinkesuji", Source.JSON_LD, 2),
                        tuple(Platform.THREADS, "dinkesuji", Source.REL_ME, 1),
                        tuple(Platform.TIKTOK, "dinkesuji", Source.LINK, 1),
                        tuple(Platform.X, "dinkesuji", Source.META, 1));
    }

    @Test
    void handleOfYouTubeBecomesTheChannelItStandsFor() {
        String id = "UCabcdefghijklmnopqrstuv";
        site.html(
                        "/",
                        "<a href=https://www.youtube.com/@DinkesUji>y</a>" + "<a href=https://www.youtube.com/channel/"
                                + id + ">y</a>")
                .html(
                        "/youtube/@DinkesUji",
                        "<link rel=\"canonical\" href=\"https://www.youtube.com/channel/" + id + "\">");

        assertThat(site.discover(site.at("/").toString()).profiles())
                .singleElement()
                .satisfies(profile -> {
                    assertThat(profile.account().key()).isEqualTo(id);
                    assertThat(profile.name()).isEqualTo("DinkesUji");
                    assertThat(profile.mentions()).isEqualTo(2);
                    assertThat(profile.evidence().saw()).isEqualTo(Saw.CHANNEL_ID);
                    assertThat(profile.evidence().asked()).isEqualTo(site.at("/youtube/@DinkesUji"));
                });
    }

    @Test
    void handleThatYouTubeDoesNotKnowStaysWithWhatWasSaid() {
        FoundProfile profile =
                site.discover("https://www.youtube.com/@TidakAda").profiles().getFirst();

        assertThat(profile.account().key()).isEqualTo("TidakAda");
        assertThat(profile.evidence().saw()).isEqualTo(Saw.NO_ACCOUNT);
        assertThat(profile.evidence().status()).isEqualTo(404);
    }

    @Test
    void videoLeadsToItsChannel() {
        String id = "UCabcdefghijklmnopqrstuv";
        site.json(
                        "/youtube/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dabcdefghijk",
                        "{\"author_url\":\"https://www.youtube.com/@DinkesUji\"}")
                .html("/youtube/@DinkesUji", "{\"externalId\":\"" + id + "\"}");

        assertThat(site.discover("https://youtu.be/abcdefghijk").profiles())
                .singleElement()
                .extracting(profile -> profile.account().key())
                .isEqualTo(id);
    }

    @Test
    void mastodonIsAskedWhetherItKnowsTheAccount() {
        site.json("/api/v1/accounts/lookup?acct=dinkes", "{\"id\":\"1\",\"acct\":\"dinkes\"}");

        Discovered found = site.discover(site.at("/@Dinkes").toString());

        FoundProfile profile = found.profiles().getFirst();
        assertThat(profile.platform()).isEqualTo(Platform.MASTODON);
        assertThat(profile.account().key()).startsWith("dinkes@127.0.0.1:");
        assertThat(profile.evidence().saw()).isEqualTo(Saw.MASTODON_ACCOUNT);
        assertThat(found.asked()).hasSize(1);
    }

    @Test
    void addressThatOnlyLooksLikeMastodonIsLookedThroughAsASite() {
        site.html("/@Dinkes", "<link rel=alternate type=application/rss+xml href=/umpan>")
                .rss("/umpan", "Blog", "satu");

        Discovered found = site.discover(site.at("/@Dinkes").toString());

        assertThat(found.profiles()).isEmpty();
        assertThat(found.feeds()).hasSize(1);
    }

    @Test
    void shortenedAddressIsWhatItLeadsTo() {
        site.moved("/go", "/tujuan").rss("/tujuan", "Dinas Uji", "satu");

        Discovered found = site.discoverBehind("/go");

        assertThat(found.pasted().url()).isEqualTo(site.at("/tujuan"));
        assertThat(found.feeds()).hasSize(1);
    }

    @Test
    void privateAndAmbiguousTextsAskNobody() {
        Discovered invite = site.discover("https://t.me/+AbCdEf");
        assertThat(invite.pasted().problem()).isEqualTo(Problem.PRIVATE_INVITE);
        assertThat(invite.asked()).isEmpty();
        Discovered handle = site.discover("@dinkesuji");
        assertThat(handle.pasted().problem()).isEqualTo(Problem.WHICH_PLATFORM);
        assertThat(handle.foundNothing()).isTrue();
        assertThat(site.requests()).isZero();
    }

    @Test
    void siteThatRefusesIsNotAskedFurther() {
        site.refused("/", 403);

        Discovered found = site.discover(site.at("/").toString());

        assertThat(found.site().reason()).isEqualTo("reason.FORBIDDEN");
        assertThat(found.asked()).hasSize(1);
    }

    @Test
    void botCheckIsSaidInsteadOfSearchedThrough() {
        site.html("/", "<title>Just a moment...</title><a href=https://t.me/lain>x</a>");

        Discovered found = site.discover(site.at("/").toString());

        assertThat(found.site().reason()).isEqualTo("unreadable.CHALLENGE");
        assertThat(found.foundNothing()).isTrue();
    }

    @Test
    void pageOfAThousandPromisesCostsABoundedNumberOfQuestions() {
        String links = IntStream.range(0, 1_000).mapToObj(i -> """
                        <link rel=alternate type=application/rss+xml href=/f%1$d><a href=https://www.youtube.com/@a%1$d>y</a>\
                        <a rel=me href=/@x%1$d>m</a><a href=https://t.me/kanal%1$d>t</a>""".formatted(i)).collect(Collectors.joining());
        site.html("/", links);

        Discovered found = site.discover(site.at("/").toString());

        assertThat(found.asked().size()).isLessThanOrEqualTo(Discovery.MOST_QUESTIONS);
        assertThat(found.profiles().size()).isBetween(1, 40);
        // The fetcher's own question for robots.txt is not counted.
        assertThat(site.requests()).isLessThanOrEqualTo(Discovery.MOST_QUESTIONS + 1);
    }

    @Test
    void noPageEverThrows() {
        Random random = new Random(11);
        String[] pieces = {
            "<a href=https://t.me/dinkesuji>",
            "<script type=application/ld+json>{\"sameAs\":",
            "[[[[{\"a\":",
            "</script>",
            "<link rel=alternate type=application/rss+xml href=",
            "/umpan>",
            "<base href=",
            "http://[",
            "//",
            "<meta name=twitter:site content=@",
            "<iframe src=",
            "<rss><channel><item>",
            "<urlset><url><loc>",
            "{\"sameAs\":[1,null,{}]}",
            "\u0000",
            "<",
            ">",
            "\"",
            "&#x110000;"
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder page = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                page.append(pieces[random.nextInt(pieces.length)]);
            }
            site.html("/", page.toString());
            assertThat(site.discover(site.at("/").toString()).asked()).isNotEmpty();
        }
    }

    @Test
    void accountsBelowALongPageAreFound() {
        site.html("/", "<p>" + "isi ".repeat(200_000) + "</p><footer><a href=https://t.me/dinkesuji>T</a></footer>");

        assertThat(site.discover(site.at("/").toString()).profiles()).hasSize(1);
    }

    @Test
    void hostWithoutHttpsIsAskedByHttpWhenNobodyNamedAScheme() {
        // Nothing listens on this port any more.
        URI gone = site.at("/");
        site.close();

        Discovered found = site.discover("127.0.0.1:" + gone.getPort());

        assertThat(found.asked()).extracting(asked -> asked.url().getScheme()).containsExactly("https", "http");
        assertThat(found.site().reason()).isEqualTo("reason.CONNECT");
    }
}
