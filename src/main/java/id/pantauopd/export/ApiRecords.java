package id.pantauopd.export;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Channel;
import id.pantauopd.base.PublicSettings;
import id.pantauopd.crawl.CrawlHealth.PlatformStatus;
import id.pantauopd.post.PostArchive.StoredPost;
import id.pantauopd.post.Verdict;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the API answers; a null is unknown or not applicable, never zero. */
final class ApiRecords {
    private ApiRecords() {}

    /** @param nextCursor for the next page, null on the last */
    record AgencyPage(List<AgencyJson> agencies, @Nullable String nextCursor) {}

    record AgencyJson(
            String code,
            String name,
            String shortName,
            List<String> aliases,
            String regionCode,
            String kind,
            String peerGroup,
            @Nullable String commission,
            @Nullable String website,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            URI page,
            List<ChannelJson> channels) {

        static AgencyJson of(Agency agency, List<Channel> channels, PublicSettings address) {
            return new AgencyJson(
                    agency.code(),
                    agency.name(),
                    agency.shortName(),
                    agency.aliases(),
                    agency.regionCode(),
                    agency.kind().name(),
                    agency.peerGroup().name(),
                    agency.commission(),
                    agency.website(),
                    agency.validFrom(),
                    agency.validTo(),
                    address.link("/opd/" + agency.slug()),
                    channels.stream().map(ChannelJson::of).toList());
        }
    }

    record ChannelJson(
            String code,
            String platform,
            @Nullable String handle,
            URI url,
            @Nullable URI feedUrl,
            String state,
            @Nullable String verification) {

        static ChannelJson of(Channel channel) {
            return new ChannelJson(
                    channel.code(),
                    channel.platform().name(),
                    channel.handle(),
                    channel.url(),
                    channel.feedUrl(),
                    channel.state().name(),
                    channel.verification() == null
                            ? null
                            : channel.verification().name());
        }
    }

    /** @param nextCursor for the next page, null on the last */
    record PostPage(List<PostJson> posts, @Nullable String nextCursor) {}

    /**
     * @param counted whether it counts in the ranking
     * @param contentClass by an editor or else the classifier, null when nobody has read it yet
     * @param planted advertising of third parties: kept, not counted
     * @param evidence our page with capture times, hash and history
     */
    record PostJson(
            long id,
            @Nullable String channel,
            @Nullable String platform,
            @Nullable URI url,
            String title,
            String text,
            @Nullable Instant publishedAt,
            LocalDate day,
            Instant firstSeenAt,
            String state,
            boolean counted,
            @Nullable String contentClass,
            boolean planted,
            @Nullable Long interactions,
            URI evidence) {

        static PostJson of(StoredPost post, Map<Long, Channel> channels, PublicSettings address) {
            Channel channel = channels.get(post.channelId());
            Verdict verdict = post.verdict();
            return new PostJson(
                    post.id(),
                    channel == null ? null : channel.code(),
                    channel == null ? null : channel.platform().name(),
                    post.url(),
                    post.title(),
                    post.text(),
                    post.publishedAt(),
                    post.day(),
                    post.firstSeenAt(),
                    post.state(),
                    post.counted(),
                    verdict == null ? null : verdict.contentClass().name(),
                    verdict != null && verdict.spam(),
                    post.interactions(),
                    address.link("/unggahan/" + post.id()));
        }
    }

    record StatusJson(Instant at, List<PlatformJson> platforms) {}

    record PlatformJson(
            String platform,
            int channels,
            int read,
            int blocked,
            int failing,
            int waiting,
            @Nullable Instant lastSuccessAt) {

        static PlatformJson of(PlatformStatus status) {
            return new PlatformJson(
                    status.platform().name(),
                    status.channels(),
                    status.read(),
                    status.blocked(),
                    status.failing(),
                    status.waiting(),
                    status.lastSuccessAt());
        }
    }
}
