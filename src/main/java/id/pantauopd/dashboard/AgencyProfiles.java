package id.pantauopd.dashboard;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.AgencyDirectory;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.base.PeriodText;
import id.pantauopd.content.ContentClass;
import id.pantauopd.crawl.CrawlHealth;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.dashboard.AgencyProfile.ChannelLine;
import id.pantauopd.post.Activity;
import id.pantauopd.post.DiscountLedger;
import id.pantauopd.post.Discounts;
import id.pantauopd.post.PostArchive;
import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.Ranking;
import id.pantauopd.ranking.RankingQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts the profile of an agency together. */
@Service
public class AgencyProfiles {
    static final int WEEKS = 26;
    static final int POSTS_A_PAGE = 20;

    private final AgencyDirectory directory;
    private final CurrentRanking current;
    private final EditionStandings standings;
    private final Activity activity;
    private final PostArchive archive;
    private final DiscountLedger discounts;
    private final CrawlHealth health;
    private final Reading reading;
    private final Clock clock;

    AgencyProfiles(
            AgencyDirectory directory,
            CurrentRanking current,
            EditionStandings standings,
            Activity activity,
            PostArchive archive,
            DiscountLedger discounts,
            CrawlHealth health,
            Reading reading,
            Clock clock) {
        this.directory = directory;
        this.current = current;
        this.standings = standings;
        this.activity = activity;
        this.archive = archive;
        this.discounts = discounts;
        this.health = health;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * The profile at an address, or empty when no agency has that slug.
     *
     * @param contentClass only posts of this class are listed, or null for all
     */
    public Optional<AgencyProfile> of(String slug, String periodWord, @Nullable ContentClass contentClass) {
        return reading.of(() -> directory.agencyBySlug(slug).map(this::subject)).map(subject -> {
            Optional<Period> asked = PeriodText.parse(periodWord, subject.today());
            Period period =
                    asked.orElseGet(() -> Period.lastDays(30, subject.today().minusDays(1)));
            Ranking ranking = current.of(subject.region().code(), period).ranking();
            // The same number of whole weeks just before, as the ranking itself compares.
            Period past = (ranking == null ? period : ranking.weeks()).previous();
            Ranking before = current.of(subject.region().code(), past).ranking();
            String word = asked.isPresent() ? periodWord : RankingQuery.DEFAULT_PERIOD;
            List<String> ignored = asked.isPresent() ? List.of() : List.of("periode");
            return reading.of(
                    () -> assemble(subject, new Window(word, period, ignored, contentClass), ranking, before));
        });
    }

    /** What of an agency's posts does not count in a period, and why. */
    public Discounts discounts(long agencyId, Period period) {
        return reading.of(() -> discounts.of(channelIds(directory.channelsOf(agencyId)), period));
    }

    /** The posts after those that are shown, under the same conditions. */
    public PostArchive.Page morePosts(
            long agencyId, @Nullable Period listed, @Nullable ContentClass contentClass, PostArchive.Cursor after) {
        return reading.of(() ->
                archive.page(channelIds(directory.channelsOf(agencyId)), listed, contentClass, after, POSTS_A_PAGE));
    }

    private Subject subject(Agency agency) {
        Region region = directory
                .region(agency.regionCode())
                .orElseThrow(() -> new IllegalStateException("Agency without region: " + agency.code()));
        return new Subject(agency, region, LocalDate.now(clock.withZone(region.zone())));
    }

    private AgencyProfile assemble(
            Subject subject, Window window, @Nullable Ranking ranking, @Nullable Ranking before) {
        Agency agency = subject.agency();
        List<Channel> channels = directory.channelsOf(agency.id());
        List<RankedAgency> peers = peers(ranking, agency);
        Period days = calendarDays(subject.today());
        // Of a period that the address names the posts behind its figures, else the newest.
        Period counted = ranking == null ? window.period() : ranking.weeks();
        Period listed = RankingQuery.DEFAULT_PERIOD.equals(window.word()) ? null : counted;
        return new AgencyProfile(
                agency,
                subject.region(),
                window.word(),
                window.period(),
                window.ignored(),
                RankingPage.Edition.of(ranking),
                lineOf(ranking, agency),
                lineOf(before, agency),
                ranked(ranking),
                peers.size(),
                GroupFigures.medians(peers),
                standings.of(subject.region().code(), agency.code()),
                days,
                DayCounts.of(activity.days(List.of(agency.id()), days), days)
                        .getOrDefault(agency.id(), DayCounts.nothing(days)),
                trend(agency, subject.today()),
                lines(channels),
                window.contentClass(),
                listed,
                archive.page(channelIds(channels), listed, window.contentClass(), null, POSTS_A_PAGE));
    }

    private List<AgencyProfile.Week> trend(Agency agency, LocalDate today) {
        List<Long> group = directory.agenciesWithin(agency.regionCode()).stream()
                .filter(peer -> peer.peerGroup() == agency.peerGroup())
                .map(Agency::id)
                .toList();
        LocalDate thisMonday = Period.weekOf(today);
        Period weeks = new Period(thisMonday.minusWeeks(WEEKS), thisMonday.minusDays(1));
        return GroupFigures.trend(agency.id(), activity.weeks(group, weeks), weeks);
    }

    private List<ChannelLine> lines(List<Channel> channels) {
        Map<Long, ChannelStatus> statuses = health.statuses(channelIds(channels));
        return channels.stream()
                .map(channel -> new ChannelLine(channel, statuses.get(channel.id())))
                .toList();
    }

    /** Whole weeks, the running one included, so that the calendar has straight columns. */
    private static Period calendarDays(LocalDate today) {
        return new Period(Period.weekOf(today).minusWeeks(WEEKS - 1L), today);
    }

    private static List<RankedAgency> peers(@Nullable Ranking ranking, Agency agency) {
        return ranking == null
                ? List.of()
                : ranking.rows().stream()
                        .filter(row -> row.group() == agency.peerGroup() && row.position() != null)
                        .toList();
    }

    private static int ranked(@Nullable Ranking ranking) {
        return ranking == null
                ? 0
                : Math.toIntExact(ranking.rows().stream()
                        .filter(row -> row.position() != null)
                        .count());
    }

    private static @Nullable RankedAgency lineOf(@Nullable Ranking ranking, Agency agency) {
        return ranking == null
                ? null
                : ranking.rows().stream()
                        .filter(row -> row.agencyId() == agency.id())
                        .findFirst()
                        .orElse(null);
    }

    private static List<Long> channelIds(List<Channel> channels) {
        return channels.stream().map(Channel::id).toList();
    }

    private record Subject(Agency agency, Region region, LocalDate today) {}

    private record Window(
            String word,
            Period period,
            List<String> ignored,
            @Nullable ContentClass contentClass) {}
}
