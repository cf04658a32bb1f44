package id.pantauopd.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.fetch.FetchResult.Failed;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.fetch.FetchResult.Reason;
import id.pantauopd.fetch.FetchResult.Refused;
import id.pantauopd.fetch.FetchResult.Unreachable;
import id.pantauopd.testing.HostileServer;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RobotsTest {

    private final GuardedFetcher fetcher = Doors.patient();

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void pageThatRobotsForbidIsNotAsked() throws IOException {
        try (HostileServer site = site("User-agent: *\nDisallow: /private/\n")) {
            Refused refused = (Refused) fetcher.fetch(FetchRequest.page(site.url("/private/a")));
            assertThat(refused.reason()).isEqualTo(Reason.ROBOTS_DISALLOWED);
            assertThat(fetcher.fetch(FetchRequest.page(site.url("/open")))).isInstanceOf(Fetched.class);
            assertThat(site.heads()).extracting(head -> head.split(" ")[1]).containsExactly("/robots.txt", "/open");
        }
    }

    @Test
    void groupOfOurOwnNameIsObeyed() throws IOException {
        try (HostileServer site = site("User-agent: PantauOPD\nDisallow: /\n\nUser-agent: *\nAllow: /\n")) {
            assertThat(((Refused) fetcher.fetch(FetchRequest.page(site.url("/a")))).reason())
                    .isEqualTo(Reason.ROBOTS_DISALLOWED);
        }
    }

    @Test
    void feedIsFetchedWithoutAskingForRobots() throws IOException {
        try (HostileServer site = site("User-agent: *\nDisallow: /\n")) {
            Fetched fetched = (Fetched) fetcher.fetch(FetchRequest.feed(site.url("/feed")));
            assertThat(fetched.robotsRule()).isNull();
            assertThat(site.heads()).hasSize(1);
        }
    }

    @Test
    void feedThatKnownRobotsForbidIsFetchedAndTold() throws IOException {
        try (HostileServer site = site("User-agent: *\nDisallow: /a/\nDisallow: /feed\nDisallow: /\nAllow: /f\n")) {
            fetcher.fetch(FetchRequest.page(site.url("/")));
            Fetched fetched = (Fetched) fetcher.fetch(FetchRequest.feed(site.url("/feed")));
            assertThat(fetched.robotsRule()).isEqualTo("Disallow: /feed");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void siteWithoutRobotsIsOpen(int status) throws IOException {
        try (HostileServer site = answeringRobots("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(fetcher.fetch(FetchRequest.page(site.url("/a")))).isInstanceOf(Fetched.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void siteWhoseRobotsFailIsClosedForTheWhile(int status) throws IOException {
        try (HostileServer site = answeringRobots("HTTP/1.1 " + status + " Oops\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(((Failed) fetcher.fetch(FetchRequest.page(site.url("/a")))).reason())
                    .isEqualTo(Reason.SERVER_ERROR);
            assertThat(site.heads()).hasSize(1);
        }
    }

    @Test
    void siteWhoseRobotsBreakIsUnreachable() throws IOException {
        try (HostileServer site = answeringRobots("garbage\r\n\r\n")) {
            assertThat(((Unreachable) fetcher.fetch(FetchRequest.page(site.url("/a")))).reason())
                    .isEqualTo(Reason.BROKEN_HTTP);
        }
    }

    @Test
    void nonsenseOfASiteDoesNotReachTheLog(CapturedOutput output) throws IOException {
        try (HostileServer site = site("EVIL \u001b[31m line\nUser-agent: *\nCrawl-delay: EVIL\nDisallow: /a\n")) {
            fetcher.fetch(FetchRequest.page(site.url("/a")));
            assertThat(output).doesNotContain("EVIL");
        }
    }

    @Test
    void hugeRobotsAreCutNotRefused() throws IOException {
        String rules = "User-agent: *\nDisallow: /private/\n" + "# filler\n".repeat(200_000);
        try (HostileServer site = site(rules)) {
            assertThat(((Refused) fetcher.fetch(FetchRequest.page(site.url("/private/a")))).reason())
                    .isEqualTo(Reason.ROBOTS_DISALLOWED);
        }
    }

    @Test
    void wildcardsThatBacktrackCostNothing() throws IOException {
        String rules = "User-agent: *\n" + ("Disallow: /" + "*a".repeat(200) + "*b$\n").repeat(20);
        try (HostileServer site = site(rules)) {
            FetchResult result = fetcher.fetch(FetchRequest.page(site.url("/" + "a".repeat(1_500))));
            assertThat(result).isInstanceOf(Fetched.class);
        }
    }

    @Test
    void redirectOfAPageObeysTheNextSitesRobots() throws IOException {
        try (HostileServer closed = HostileServer.start(
                        "127.0.0.3",
                        talk -> talk.send(HostileServer.ok(
                                "", talk.path().equals("/robots.txt") ? "User-agent: *\nDisallow: /" : "x")));
                HostileServer open = HostileServer.start(talk -> talk.send(
                        talk.path().equals("/robots.txt")
                                ? HostileServer.ok("", "")
                                : HostileServer.moved(302, closed.url("/a").toString())))) {
            assertThat(((Refused) fetcher.fetch(FetchRequest.page(open.url("/")))).reason())
                    .isEqualTo(Reason.ROBOTS_DISALLOWED);
            assertThat(closed.heads()).hasSize(1);
        }
    }

    @Test
    void crawlDelaySpacesThePages() throws IOException {
        try (HostileServer site = site("User-agent: *\nCrawl-delay: 0.3\n")) {
            long start = System.nanoTime();
            fetcher.fetch(FetchRequest.page(site.url("/1")));
            fetcher.fetch(FetchRequest.page(site.url("/2")));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(600));
        }
    }

    private static HostileServer site(String robots) throws IOException {
        return answeringRobots(HostileServer.ok("Content-Type: text/plain\r\n", robots));
    }

    private static HostileServer answeringRobots(String answer) throws IOException {
        return HostileServer.start(
                talk -> talk.send(talk.path().equals("/robots.txt") ? answer : HostileServer.ok("", "<html/>")));
    }
}
