package id.pantauopd.dashboard;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.Region;
import id.pantauopd.base.Period;
import id.pantauopd.content.ContentClass;
import id.pantauopd.crawl.CrawlHealth.ChannelStatus;
import id.pantauopd.post.PostArchive;
import id.pantauopd.ranking.RankedAgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the profile of an agency shows.
 *
 * @param periodWord as the address writes it
 * @param ignored parameters of the address that were not understood
 * @param edition null when there is no ranking of the period
 * @param now its line in the ranking, null when it is not in it
 * @param before its line in the ranking of the period of the same length before, null when there is none
 * @param ranked how many agencies of the region are ranked, {@code groupSize} how many of its peer group
 * @param standings in the newest edition of each kind that ranks it
 * @param calendar counted posts a day over {@code calendarDays}, oldest first; null = not observed
 * @param contentClass the class that the posts are of, null = all
 * @param listed the days that the posts are of, null = all
 * @param posts the newest posts of all its channels
 */
public record AgencyProfile(
        Agency agency,
        Region region,
        String periodWord,
        Period period,
        List<String> ignored,
        RankingPage.@Nullable Edition edition,
        @Nullable RankedAgency now,
        @Nullable RankedAgency before,
        int ranked,
        int groupSize,
        Medians medians,
        List<EditionStanding> standings,
        Period calendarDays,
        List<@Nullable Integer> calendar,
        List<Week> trend,
        List<ChannelLine> channels,
        @Nullable ContentClass contentClass,
        @Nullable Period listed,
        PostArchive.Page posts) {

    /** The days that the figures are of. */
    public Period counted() {
        return edition == null ? period : edition.weeks();
    }

    /** Medians over the ranked agencies of the peer group, null when it has fewer than three. */
    public record Medians(
            @Nullable Double score,
            @Nullable Double posts,
            @Nullable Double activeDays,
            @Nullable Double coverage) {
        static final Medians NONE = new Medians(null, null, null, null);
    }

    /**
     * One week of the agency against its peer group.
     *
     * @param posts null when it was not observed
     * @param low lower quartile of the observed peers, null when fewer than three were; likewise the others
     */
    public record Week(
            LocalDate monday,
            @Nullable Double posts,
            @Nullable Double low,
            @Nullable Double median,
            @Nullable Double high) {}

    /** @param status null when it was never due */
    public record ChannelLine(Channel channel, @Nullable ChannelStatus status) {}
}
