package id.pantauopd.export;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.base.Period;
import id.pantauopd.base.PeriodText;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.export.ApiRecords.AgencyJson;
import id.pantauopd.export.ApiRecords.AgencyPage;
import id.pantauopd.export.ApiRecords.PlatformJson;
import id.pantauopd.export.ApiRecords.PostJson;
import id.pantauopd.export.ApiRecords.PostPage;
import id.pantauopd.export.ApiRecords.StatusJson;
import id.pantauopd.post.PostArchive;
import id.pantauopd.ranking.RankingSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public API: read-only, without a session, pages by cursor. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "Pantau OPD", description = "Agencies, their posts, rankings and the state of the data")
class ApiController {
    private static final int MOST_ROWS = 200;

    private final AgencyDirectory directory;
    private final PostArchive posts;
    private final CrawlHealth health;
    private final PostsFeed feed;
    private final RankingSource rankings;
    private final RankingSettings settings;
    private final PublicSettings address;
    private final Clock clock;

    ApiController(
            AgencyDirectory directory,
            PostArchive posts,
            CrawlHealth health,
            PostsFeed feed,
            RankingSource rankings,
            RankingSettings settings,
            PublicSettings address,
            Clock clock) {
        this.directory = directory;
        this.posts = posts;
        this.health = health;
        this.feed = feed;
        this.rankings = rankings;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    @Operation(summary = "Agencies of a region and of the regions below it, in order of their code")
    @GetMapping("/agencies")
    AgencyPage agencies(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int rows = limit(limit);
        List<Agency> page = directory.agenciesWithin(region == null ? settings.region() : region).stream()
                .sorted(Comparator.comparing(Agency::code))
                .filter(agency -> agency.code().compareTo(cursor) > 0)
                .limit(rows + 1L)
                .toList();
        List<Agency> shown = page.subList(0, Math.min(rows, page.size()));
        Map<Long, List<Channel>> channels = directory
                .channelsOf(shown.stream().map(Agency::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Channel::agencyId));
        return new AgencyPage(
                shown.stream()
                        .map(agency -> AgencyJson.of(agency, channels.getOrDefault(agency.id(), List.of()), address))
                        .toList(),
                page.size() > rows ? shown.getLast().code() : null);
    }

    @Operation(summary = "One agency with its channels")
    @GetMapping("/agencies/{code}")
    AgencyJson agency(@PathVariable String code) {
        Agency agency = known(code);
        return AgencyJson.of(agency, directory.channelsOf(agency.id()), address);
    }

    @Operation(summary = "Posts of an agency, newest first, each with its permanent page of evidence")
    @GetMapping("/agencies/{code}/posts")
    PostPage posts(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        List<Channel> channels = directory.channelsOf(known(code).id());
        Map<Long, Channel> byId = channels.stream().collect(Collectors.toMap(Channel::id, Function.identity()));
        PostArchive.Page page =
                posts.page(List.copyOf(byId.keySet()), period(period), PostCursor.of(cursor), limit(limit));
        return new PostPage(
                page.posts().stream()
                        .map(post -> PostJson.of(post, byId, address))
                        .toList(),
                PostCursor.word(page.next()));
    }

    @Operation(summary = "The newest fifty posts of an agency as Atom")
    @GetMapping(path = "/agencies/{code}/posts.atom", produces = "application/atom+xml;charset=UTF-8")
    String atom(@PathVariable String code) {
        Agency agency = known(code);
        List<Long> channels =
                directory.channelsOf(agency.id()).stream().map(Channel::id).toList();
        return feed.of(agency, posts.page(channels, null, null, 50).posts());
    }

    @Operation(summary = "The ranking of a region and period, with every component of each score")
    @GetMapping("/rankings")
    RankingJson rankings(@RequestParam Map<String, String> parameters) {
        return RankingJson.of(rankings.select(parameters), address);
    }

    @Operation(summary = "How well each platform can be read at the moment")
    @GetMapping("/status")
    StatusJson status() {
        return new StatusJson(
                clock.instant(),
                health.platforms().stream().map(PlatformJson::of).toList());
    }

    private Agency known(String code) {
        return directory.agencyByCode(code).orElseThrow(() -> NotHere.agency(code));
    }

    private @Nullable Period period(@Nullable String text) {
        if (text == null) {
            return null;
        }
        LocalDate today = LocalDate.now(clock.withZone(Period.JAKARTA));
        return PeriodText.parse(text, today).orElseThrow(() -> BadQuery.of("period"));
    }

    private static int limit(int asked) {
        if (asked < 1) {
            throw BadQuery.of("limit");
        }
        return Math.min(asked, MOST_ROWS);
    }
}
